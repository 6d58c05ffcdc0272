export { foldName } from './fold.ts';
export { isGivenName } from './names/given-name.ts';
export { isPersonName } from './names/person-name.ts';
export { isSharedName, isWater, knownName, type KnownName, type KnownType } from './names/known-name.ts';
export { pluralOf } from './peoples/forms.ts';
export { findPeriod, type Period, PERIODS } from './periods/periods.ts';
export { formerState, type FormerState } from './states/state.ts';
