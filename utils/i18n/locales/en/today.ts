export const today = {
  lead: 'What is to be done today, and what was missed.',
  due_one: '{{count}} post',
  due_other: '{{count}} posts',
  missed_one: '{{count}} missed',
  missed_other: '{{count}} missed',
  ask_one: '{{count}} result to fill in',
  ask_other: '{{count}} results to fill in',
  nothing: 'No posts today yet',
  empty: 'Nothing needs doing today yet.',
  toCalendar: 'Open the calendar',
};
