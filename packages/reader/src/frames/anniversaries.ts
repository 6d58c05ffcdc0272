import type { Problem, Statement } from '@regesta/record';
import type { Bounds } from '@regesta/time';

/** Statements, the anniversaries among them compared with what the same source says of beginnings. */
export interface AnniversariesChecked {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

/**
 * Holds each anniversary against the beginnings that the same source states of the same thing: one that agrees gains a
 * reason, one that does not is a problem.
 */
export function checkAnniversaries(statements: readonly Statement[]): AnniversariesChecked {
  const begun = beginnings(statements);
  const problems: Problem[] = [];
  const checked = statements.map((statement) => {
    const verdicts = verdictsOn(statement, begun);
    const against = verdicts.find(({ agrees }) => !agrees);
    if (against) problems.push(problemOf(statement, against.beginning));
    const agreeing = verdicts.filter(({ agrees }) => agrees).map(({ beginning }) => reasonOf(beginning));
    return agreeing.length > 0 ? { ...statement, reasons: [...statement.reasons, ...agreeing] } : statement;
  });
  return { statements: checked, problems };
}

type Beginnings = ReadonlyMap<string, readonly Statement[]>;

/** What began, by entity: of existences and foundings that are asserted and dated. */
function beginnings(statements: readonly Statement[]): Beginnings {
  const begun = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { frame, status, when, roles } = statement;
    if ((frame !== 'existence' && frame !== 'founding') || status !== 'asserted' || !when.bounds) continue;
    for (const { entity } of roles['what'] ?? []) {
      if (entity) begun.set(entity, [...(begun.get(entity) ?? []), statement]);
    }
  }
  return begun;
}

interface Verdict {
  readonly beginning: Statement;
  readonly agrees: boolean;
}

function verdictsOn({ frame, roles }: Statement, begun: Beginnings): Verdict[] {
  const counted = frame === 'depiction' ? roles['anniversary']?.[0]?.when?.bounds : undefined;
  if (!counted) return [];
  const about = (roles['what'] ?? []).flatMap(({ entity }) => (entity ? (begun.get(entity) ?? []) : []));
  return about.map((beginning) => ({
    beginning,
    agrees: canBegin(counted, beginning.when.bounds!),
  }));
}

/** Whether some day of the year counted can be the day on which it began. */
function canBegin(counted: Bounds, bounds: Bounds): boolean {
  return bounds[0] <= counted[3] && counted[0] <= bounds[1];
}

function reasonOf({ evidence }: Statement): string {
  return `agrees with “${evidence[0]?.quote ?? ''}”`;
}

function problemOf({ evidence, roles }: Statement, beginning: Statement): Problem {
  const [place] = evidence;
  const counted = roles['anniversary']?.[0];
  return {
    code: 'anniversary-disagrees',
    message: `“${counted?.text ?? ''}” counts from ${counted?.when?.edtf ?? ''}, but “${beginning.evidence[0]?.quote ?? ''}” gives another beginning`,
    severity: 'warning',
    ...(place ? { at: { source: place.source, from: place.from, to: place.to } } : {}),
  };
}
