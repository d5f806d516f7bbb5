/** A description from elsewhere: the contacts and hashtags in it. */
export const supplied = {
  contacts: 'Contacts in this text',
  lead: 'There are contacts in this description. If they are another shop’s, remove them before you use it.',
  remove: 'Remove',
  removeNamed: 'Remove {{contact}}',
  removeAll: 'Remove all',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  removed_one: '{{count}} contact removed.',
  removed_other: '{{count}} contacts removed.',
  hashtags: 'Product hashtags',
  hashtagsHint: 'Kept apart from the description.',
};
