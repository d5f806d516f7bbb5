export { missedOf, type TodayItem, type TodayState, today } from './lists';
export { type Circumstances, confirmed, type Known, type Looked, look } from './look';
export { type NewTime, newTimes } from './new-times';
export { type Dated, dueOf, GRACE, instantOfPost, isWaiting, type Planned, SNOOZE } from './rules';
