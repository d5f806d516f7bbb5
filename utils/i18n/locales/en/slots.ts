/** Usual times to post in a week. */
export const slots = {
  title: 'Usual times to post',
  lead: 'These times are offered first when you choose a day. Pick the days for each time.',
  guess: 'Use sample times',
  guessWhy:
    'No times yet. To begin with: Status at 07:00, the others at 11:30 and 18:30. That is a guess, not research; change it once you know when your buyers are about.',
  none: 'No times for this channel yet.',
  time: 'Time',
  add: 'Add a time',
  addTo: 'Add a time for {{channel}}',
  trash: 'Remove {{time}}',
  trashed: '{{time}} for {{channel}} was removed.',
};
