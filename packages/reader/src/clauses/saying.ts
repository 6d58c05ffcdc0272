/** Verbs whose complement is only what somebody says, thinks, wants or fears. */
export const SAYING =
  /^(say|claim|report|allege|state|announce|declare|believe|think|argue|assert|maintain|suggest|note|write|recall|deny|doubt|fear|hope|expect|predict|propose|demand|insist|agree|promise|threaten|warn|assume|imply|suppose|estimate|consider|rumour|rumor|suspect|tell|decide|resolve|order|request|recommend|vote|stipulate|provide|require)$/;
