export const number = {
  wrong: {
    'not-a-count': 'Write just the number, like 12. Not saved yet.',
    'not-a-sum': 'Write it like 150.000 or 150rb. Not saved yet.',
  },
};
