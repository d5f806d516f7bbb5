/** The shop's small mark on finished pictures. */
export const mark = {
  title: 'Small mark on photos',
  lead: 'The shop’s name or logo, small and see-through, in an empty corner. It is left out where the shop’s name or logo shows already, and on the first picture for Shopee and Tokopedia: a cover there had better be clean.',
  on: 'Put it on pictures that are saved or filled in',
};
