export { ForeignNote } from './ForeignNote';
export { answersOf, type FacedPage, type ForeignPage, openQuestion } from './foreign-shop';
export { OwnPageNote } from './OwnPageNote';
