/** Words of buyers: taken from a page, kept, and put right. */
export const testimonial = {
  take: 'Take the selected text',
  taken: 'The text you selected',
  cut: 'The text is very long, so only its first 5,000 characters were taken.',
  contacts:
    'There are contacts in this text. If they are the buyer’s, remove them so that they do not spread.',
  consent:
    'Before you post it as a testimonial, ask the buyer for permission. Do not show the buyer’s name or number.',
  save: 'Keep as a testimonial',
  describe: 'Use as product description',
  cancel: 'Cancel',
  used: {
    saved: 'Kept. See all of them in the studio, under Testimonials.',
    described: 'The text is in the product’s description.',
  },

  lead: 'Words of your buyers that you kept, the newest first.',
  list: 'List of testimonials',
  empty: 'No testimonials yet.',
  emptyHow:
    'Open a page with a buyer’s review or chat. Select the words with the mouse, then press “Take the selected text” in the Pajang panel.',
  words: 'Buyer’s words',
  about: 'About the product',
  aboutNone: 'Choose the product',
  aboutClear: 'Not about one product',
  trash: 'Throw away: {{words}}',
  trashed: 'The testimonial was thrown away. You can still bring it back.',
};
