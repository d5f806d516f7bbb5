export const notice = {
  one: 'Time to post: {{name}}',
  unnamed: 'Time to post',
  oneWhen: 'At {{time}} · {{shop}}',
  many: '{{count}} posts are ready',
  manyMore: '{{names}} and {{more}} more',
  missedOne: 'A post was missed',
  missedMany: '{{count}} posts were missed',
  missedWhen: 'Their time passed while the computer was off. Press to see new times.',
  later: 'In 30 minutes',
  posted: 'Already posted',
  postedAll: 'All already posted',
};
