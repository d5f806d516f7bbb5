import type { Translation } from '../id';

export const results: Translation['results'] = {
  lead: 'What came of each post. Only numbers that you type yourself are noted.',
  parts: 'Parts of Results',
  part: {
    papan: 'Results board',
    isi: 'Fill in numbers',
    rekap: 'Week’s recap',
    pemasukan: 'Income',
  },
  empty: 'No post is marked as posted yet.',
  emptyHow:
    'When a post is up, mark it “I have posted it”. On the next day Pajang asks for two numbers: the chats that came in and the orders.',

  field: {
    chats: 'Chats',
    orders: 'Orders',
    pieces: 'Pieces sold',
    rupiah: 'Rupiah',
  },
  cell: '{{field}}: {{name}}, {{channel}}, {{day}}',
  wrong: {
    'not-a-count': 'Write just the number, like 12. Not saved yet.',
    'not-a-sum': 'Write it like 150.000 or 150rb. Not saved yet.',
  },
  deleted: 'a product that was deleted',
  deletedNamed: '{{name}} (a product that was deleted)',

  ask: 'How did it go?',
  askLead: 'Two numbers for each post, about a day after it went up. Pass over what you do not remember.',
  add: 'Add pieces & rupiah',
  addNamed: 'Add pieces and rupiah: {{name}}, {{channel}}',
  skip: 'Skip',
  skipNamed: 'Skip: {{name}}, {{channel}}',
  skipped:
    '{{name}} on {{channel}} was skipped and will not be asked for again. It can still be filled in under Results.',
  saved: 'Saved.',
  undoNamed: 'Undo the numbers of {{name}}, {{channel}}',
  finish: 'Done',
  others_one: '{{count}} more post under Results',
  others_other: '{{count}} more posts under Results',

  table: 'Numbers of each post',
  tableLead_one:
    '{{count}} post, counted per channel, the newest on top. Type right in the cells; Enter or arrow down goes to the next row.',
  tableLead_other:
    '{{count}} posts, counted per channel, the newest on top. Type right in the cells; Enter or arrow down goes to the next row.',
  thing: 'Post',
  wasSkipped: 'skipped',
  typed: '{{field}} of {{name}} on {{channel}}: {{before}} to {{after}}.',
  nothing: 'empty',
};
