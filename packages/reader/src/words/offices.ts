/** Offices that one person or a few hold, by head noun. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president chairman chairwoman chairperson chair premier chancellor minister secretary commissar governor governor-general mayor
commander commander-in-chief king queen emperor empress tsar tsarina regent general marshal admiral captain director
director-general head leader ambassador envoy bishop archbishop pope patriarch consul dictator speaker treasurer viceroy prefect
marshall inspector rector dean judge justice prime-minister deputy vice-president quartermaster chief hetman voivode elder
superintendent protector plenipotentiary master grandmaster cardinal commissioner high-commissioner`.split(
    /\s+/,
  ),
);
