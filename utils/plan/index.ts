export type { Idea, PlanInput, Proposal, Standing, Why } from './input';
export { lackOf, makePlan } from './make-plan';
export { MIX, OFFERS, type Offer } from './mix';
export { ENOUGH_DAYS, gapOf, middleOf, type Rhythm, type Run, rhythmOf, type WeekdayMiddle } from './rhythm';
export { type DayTotal, MEASURES, type Measure, totalsOfResults } from './totals';
