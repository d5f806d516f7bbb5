export { ASK_DAYS, toAsk } from './ask';
export { BOARD_KEYS, type BoardKey, type BoardLine, board, ENOUGH, type Figure } from './board';
export { INCOME_MONTHS, incomeByMonth, type MonthIncome } from './income';
export { firstDay, inPeriod, PERIODS, type Period } from './period';
export {
  FIELDS,
  type Field,
  isAnswered,
  type Numbers,
  type Posted,
  type PostedPost,
  postedThings,
} from './posted';
export { type Recap, recapOf, weekStartOf } from './recap';
