export const panel = {
  openCalendar: 'Open the calendar',
  reading: 'Reading the page…',
  otherShop: 'This page belongs to {{other}}. You are working in {{here}}.',
  loggedIn: 'Here you are logged in as {{account}}, the account of {{other}}. You are working in {{here}}.',
  goTo: 'Go to {{other}}',
  stay: 'Stay in {{here}}',
  fillAnyway: 'Fill it in for {{here}} all the same',
  keepPage: "Keep {{account}} as this shop's page",
  keepPageHint: 'Pajang then warns you when shops get mixed up.',
  keptPage: "{{account}} is kept as this shop's page.",
  notOwnPage: "Not this shop's page",
};
