import { CONVENTIONS, type ConventionName, type Conventions } from '../conventions.ts';
import type { Edtf, EdtfDate, EdtfDateTime, EdtfEnd, EdtfSeason } from './edtf.ts';
import { partsOf } from './level-of.ts';
import { doubtOf } from './slack.ts';

/**
 * The conventions that decided the bounds of a date, each once; `CONVENTION_NOTES` holds what they say and whose they are.
 * `explain(parseEdtf('1919-21~').value)` is `['season', 'approximate']`; none for a plain day.
 */
export function explain(edtf: Edtf, conventions: Conventions = CONVENTIONS): ConventionName[] {
  return [...new Set(rulesOf(edtf, conventions))];
}

function rulesOf(edtf: Edtf, conventions: Conventions): ConventionName[] {
  if (edtf.kind === 'interval')
    return [...ofEnd(edtf.start, true, conventions), ...ofEnd(edtf.end, false, conventions)];
  if (edtf.kind !== 'set') return ofDate(edtf, conventions);
  const members = edtf.members.flatMap((member) => {
    if (member.kind !== 'range') return ofDate(member, conventions);
    const sides = [member.from, member.to];
    return sides.flatMap((side) => (side ? ofDate(side, conventions) : (['open-end'] as const)));
  });
  return edtf.of === 'all' ? ['all-of', ...members] : members;
}

function ofEnd(end: EdtfEnd, isStart: boolean, conventions: Conventions): ConventionName[] {
  if (end.kind === 'open') return ['open-end'];
  if (end.kind === 'unknown') return [isStart ? 'unknown-start' : 'unknown-end'];
  return ofDate(end, conventions);
}

function ofDate(date: EdtfDate | EdtfSeason | EdtfDateTime, conventions: Conventions): ConventionName[] {
  if (date.kind === 'date-time') return [date.zone === null ? 'local-day' : 'day-in-utc'];
  const rules: ConventionName[] = date.kind === 'season' ? [seasonRule(date.season.value)] : [];
  if (partsOf(date).some((part) => part.mask !== 0)) rules.push('unspecified');
  if (date.year.significant !== null) rules.push('significant');
  return [...rules, ...qualifierRules(date, conventions)];
}

function seasonRule(season: number): ConventionName {
  if (season <= 24) return 'season';
  return season <= 32 ? 'season-of-hemisphere' : 'part-of-year';
}

function qualifierRules(date: EdtfDate | EdtfSeason, conventions: Conventions): ConventionName[] {
  const doubt = doubtOf(date);
  if (doubt === null) return [];
  if (conventions.slack[doubt.qualifier][doubt.unit] > 0) return ['widened'];
  if (doubt.qualifier === '%') return ['approximate', 'uncertain'];
  return [doubt.qualifier === '~' ? 'approximate' : 'uncertain'];
}
