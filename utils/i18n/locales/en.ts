import { batch } from './en/batch';
import { better } from './en/better';
import { bulk } from './en/bulk';
import { calendar, schedule } from './en/calendar';
import { checks } from './en/checks';
import { cut } from './en/cut';
import { cutOut } from './en/cut-out';
import { data } from './en/data';
import { desk } from './en/desk';
import { editor } from './en/editor';
import { groups } from './en/groups';
import { library } from './en/library';
import { mark } from './en/mark';
import { moments } from './en/moments';
import { notice } from './en/notice';
import { number } from './en/number';
import { own } from './en/own';
import { page } from './en/page';
import { panel } from './en/panel';
import { photos } from './en/photos';
import { picture } from './en/picture';
import { products } from './en/products';
import { quiet } from './en/quiet';
import { reminders } from './en/reminders';
import { repeat } from './en/repeat';
import { results } from './en/results';
import { saving } from './en/saving';
import { sheet } from './en/sheet';
import { slides } from './en/slides';
import { slots } from './en/slots';
import { supplied } from './en/supplied';
import { testimonial } from './en/testimonial';
import { today } from './en/today';
import { tools } from './en/tools';
import type { Translation } from './id';

export const en: Translation = {
  close: 'Close',
  undo: 'Undo',

  channel: {
    'facebook-group': 'Facebook group',
    tiktok: 'TikTok',
    tokopedia: 'Tokopedia',
    instagram: 'Instagram',
    facebook: 'Facebook',
    'whatsapp-status': 'WhatsApp Status',
    'whatsapp-group': 'WhatsApp group',
    shopee: 'Shopee',
  },

  desk,
  batch,
  better,
  bulk,
  checks,
  editor,
  cutOut,
  mark,
  moments,
  notice,
  today,
  tools,

  panel,

  page,

  step: {
    foto: 'Picture',
    kata: 'Words',
    hari: 'Day',
    done: 'done',
  },

  product: {
    name: 'Product name',
    price: 'Price',
    priceUnread: 'This price is unclear. Write it like 25.000, 25rb or 10–15rb.',
    unit: 'Per',
    unitExample: 'jar',
    strikePrice: 'Old price',
    strikeHint: 'The price before a discount. Leave empty if there is none.',
    description: 'Description',
    make: 'Make a post',
    correct: 'Correct the product',
    unnamed: 'Product without a name',
    noPrice: 'No price yet',
  },

  photo: {
    add: 'Add photos',
    drop: 'Drop photos here, paste them, or pick them from the computer',
    number: 'Photo {{number}}',
    missed: 'Photo {{number}}, not taken yet',
    onPage: 'Photos on this page',
    ticked: '{{ticked}} of {{all}} photos chosen',
    most: '{{most}} at most',
    all: 'Choose all',
    none: 'Choose none',
    missing: 'Not taken from the page yet',
    remove: 'Take off photo {{number}}',
    allow: 'Allow {{host}}',
    allowMore: 'Allow {{host}} and {{more}} more',
    again: 'Try to take them again',
  },

  picture,
  saving,

  caption: {
    template: 'Kind of caption',
    rewrite: 'Write again',
    copy: 'Copy',
    questions: 'Fill in if needed',
    copied: 'Copied',
    counter: '{{length}} of {{limit}} characters',
    over: '{{count}} characters too many for {{channel}}. Shorten it first.',
    hashtags: '{{count}} hashtags, the limit is {{limit}}. Remove some first.',
    next: 'Next: Day',
    again: 'Save again',
    text: 'Caption for {{channel}}',
  },

  plan: {
    day: 'Day',
    time: 'Time ({{zone}})',
    channels: 'Goes to',
    planned_one: '{{count}} post',
    planned_other: '{{count}} posts',
    put: 'Put on the calendar · {{when}}',
    done: 'On the calendar: {{when}}.',
    see: 'See it',
    another: 'New post',
    download: 'Download all',
    entry: 'Post: {{name}}',
  },

  fill: {
    title: 'Fill in on {{channel}}',
    lead: 'Caption and picture go into the post box. You are the one who presses send.',
    fill: 'Fill in caption and picture',
    replace: 'Replace the text there',
    noText: 'There is no caption for {{channel}} yet. Write it in the Words step.',
    matched: 'Filled in. It was read back and matches your caption exactly.',
    pictures_one: '{{count}} picture added.',
    pictures_other: '{{count}} pictures added.',
    todoCaption:
      'The picture is in. Go on in the page until the text box appears; the caption fills itself in.',
    todoPictures: 'The caption is in. Open the place for photos, then fill in again.',
    posted: 'I have posted it',
    done: 'Marked as posted on {{channel}}.',
  },

  studio: {
    places: 'Parts of Pajang',
    'hari-ini': 'Today',
    kalender: 'Calendar',
    acara: 'Events',
    kata: 'Words',
    produk: 'Products',
    foto: 'Photos',
    template: 'Templates',
    desain: 'Designs',
    massal: 'Many at once',
    grup: 'Groups in turn',
    testimoni: 'Testimonials',
    rencana: 'Quiet-day plan',
    hasil: 'Results',
    aturan: 'Rules',
    toko: 'Shop',
    data: 'Data & settings',
  },

  products,
  photos,
  cut,
  sheet,
  slides,
  slots,
  groups,
  repeat,
  own,
  library,
  supplied,
  testimonial,
  reminders,
  number,
  quiet,
  results,
  data,

  calendar,

  schedule,

  shop: {
    unnamed: 'My shop',
    lead: 'Fill it in once; every picture and caption uses it. Anything may stay empty.',
    switch: '{{name}}. Change shop',
    yours: 'Your shops',
    new: 'New shop',
    newName: 'Name of the new shop',
    newLead: 'Only the name. The rest can be filled in later.',
    create: 'Make the shop',
    settings: 'Settings of this shop',
    trash: 'Delete this shop',
    trashHint: 'The shop and all that is in it go to the trash and can be brought back for 30 days.',
    trashed: '{{name}} is in the trash.',
    about: 'About the shop',
    name: 'Shop name',
    voice: 'How it speaks',
    tone: 'Tone',
    tones: {
      warm: 'Warm',
      mothers: 'Among mothers',
      friend: 'Among women friends',
      men: 'Among men, hobbies',
      young: 'Young',
      polite: 'Polite',
      regional: 'Regional',
    },
    greeting: 'How you address buyers',
    greetingIdeas: 'Often used',
    area: 'Area',
    payment: 'Payment',
    delivery: 'Delivery',
    example: {
      name: 'Dapur Bu Rini',
      greeting: 'Kak',
      area: 'Batam Center',
      payment: 'Transfer, QRIS, COD',
      delivery: 'Delivery around Batam',
    },
    whatsapp: 'WhatsApp number',
    whatsappWrong: 'This number is not complete. Write it like 0812 3456 7890.',
    hashtags: 'Shop hashtags',
    hashtagsHint: 'They go into every caption that has hashtags.',
    pages: 'Pages of the shop',
    pagesHint:
      'Paste the address or type the name; for Shopee, paste the address of one of its products. When you open a page of another shop of yours, Pajang tells you first.',
    page: {
      instagram: 'Instagram',
      facebook: 'Facebook',
      shopee: 'Shopee',
    },
    kind: 'Kind of business',
    kinds: {
      food: 'Food & drink',
      fashion: 'Fashion',
      craft: 'Crafts',
      service: 'Service',
      reseller: 'Reseller',
      other: 'Other',
    },
    zone: 'Time zone',
    zones: {
      'Asia/Jakarta': 'Western Indonesia',
      'Asia/Makassar': 'Central Indonesia',
      'Asia/Jayapura': 'Eastern Indonesia',
    },
    logo: 'Logo',
    noLogo: 'No logo',
    colors: 'Shop colours',
    color: {
      ground: 'Background',
      accent: 'Price accent',
      ink: 'Text',
    },
    pickColor: 'Pick a colour from the screen',
    fromLogo: 'From the colours of your logo. Press the one you like.',
    useColors: 'Use colours {{number}}',
    colorsBefore: 'Back to the colours before',
    hardToRead: 'Text in this colour is hard to read on its background. Pictures use a clearer one.',
    useInk: 'Use the clear colour',
    sample: 'Order now, sent today',
    fonts: 'Letters in pictures',
    font: {
      sign: 'For names, as on a shop sign',
      body: 'For prices and details',
    },
  },

  reasons: {
    unknown: 'Something went wrong in Pajang. What you typed is kept; close this panel and open it again.',
    'disk-full':
      'The computer’s storage is full, so the last change is not saved. Free some space, then try again.',
    'newer-data':
      'The data on this computer was made by a newer Pajang. Update Pajang first; your data is untouched.',
    invalid: 'This entry is too long or incomplete, so it is not saved yet. Shorten it and try again.',
    'changed-meanwhile': 'Some data changed while you were choosing. Look at your choices again, then go on.',
    'foreign-row': 'This file claims data of another shop, so nothing was brought in. Ask for a new file.',
    'not-a-backup': 'This is not a Pajang backup. Pick the file whose name begins with "pajang-".',
    'backup-damaged':
      'This file is damaged or incomplete, so nothing was brought in. Copy it anew from where it came, then try again.',
    'backup-altered': 'Somebody has changed this file, so nothing was brought in. Use the original file.',
    'wrong-password': 'The password does not fit. Try again.',
    'needs-password': 'This file is locked. Type its password.',
    'newer-backup': 'This file was made by a newer Pajang. Update Pajang first, then try again.',
    'backup-too-big': 'What is in this file is far larger than any real backup, so it was not opened.',
    cancelled: 'Cancelled. Nothing was changed.',
    movedSince: 'It has been moved again since, so it stays where it is now.',
    'store-failed': 'The change could not be saved. Try once more; if it still fails, restart the browser.',

    'no-access':
      'Pajang may not read this page yet. Click the Pajang icon at the top right of the browser, or type below.',
    'browser-page': 'A browser page like this cannot be read. Open your product page, or type below.',
    'not-loaded': 'The page has not finished loading. Wait a moment, then press Read again.',
    changed: 'The page changed while it was read. Press Read again.',
    failed: 'This page cannot be read. Type the name and the price below.',
    'no-selection':
      'No text is selected on this page yet. Select the words with the mouse first (press, hold and drag), then press this button again.',

    'needs-permission':
      'This photo is kept at another place that needs your permission. Allow it just once. Or drop the photo here, paste it, or cut it from the screen.',
    refused:
      'This photo cannot be taken from its page. You can still drop it here, paste it (right-click the photo, Copy image, then Ctrl+V), or cut it from the screen.',
    offline:
      'The computer is not connected to the internet, so the photo was not taken. Connect first, then try again.',
    'needs-click':
      'The browser wants your permission before this page may be captured. Click the Pajang icon at the top right of the browser once (if you do not see it, it is behind the puzzle icon). If nothing opens by itself after that, press Cut from the screen again.',
    'capture-changed':
      'Another page is on the screen now. Open the page with the photo again, then press Cut from the screen.',
    'capture-failed':
      'This page cannot be captured yet. Wait until it has loaded and try again, or drop the photo here.',
    'cut-too-small':
      'This cut is too small to be a photo. Widen the frame, or enlarge the page (Ctrl and +) and cut again.',
    'not-an-image': 'This file is not a photo. Pick a JPG, PNG, WebP, AVIF, GIF or HEIC photo.',
    'too-large':
      'This photo is too big to open (the limit is 120 megapixels). Make it smaller, then try again.',
    empty: 'This photo file is empty. Pick another photo.',
    broken: 'This photo is damaged or incomplete. Take it again or pick another.',
    unreadable: 'This file cannot be opened on the computer. See that it is still there, then try again.',

    'no-composer': 'The post box is not open yet. Open the box for a new post, then press Fill in again.',
    'several-fields': 'There are several text boxes. Click the caption box first, then press Fill in again.',
    'has-text': 'The caption box already holds other text, so we did not touch it.',
    'caption-refused':
      'The caption would not go into its box. Copy it from the Words step and paste it yourself.',
    'picture-refused': 'The picture would not go in. Download it, then pick it yourself on this page.',
    'too-many-pictures': 'This page has no room for that many pictures. Use fewer, then try again.',
    'wrong-page':
      'This page is not the place for that channel. Open the right page, then press Fill in again.',
    'bad-template': 'This kind of caption cannot be used for this product. Pick another.',
    'own-template':
      'This template needs mending before it can be used. Mend it in the studio, or pick another kind.',
    'photo-gone': 'A photo in this picture is gone. Put another in its place, then try again.',
    'font-gone': 'The letters of this picture did not load. Close Pajang, open it again and try again.',
    'no-memory': 'The computer has too little memory left. Close some tabs, then try again.',
    'design-newer': 'This design was made by a newer Pajang. Update Pajang to open it.',
    'design-unreadable': 'Part of this design is damaged and cannot be shown.',
    'table-empty': 'This table is empty. Choose another file, or copy the cells and paste them here.',
    'table-too-large':
      'This table is larger than 50 MB. Split it into several files and bring them in one by one.',
    'table-too-many-rows':
      'This table has more than 100,000 rows. Split it into several files and bring them in one by one.',
    'table-too-many-columns':
      'This table has more than 200 columns. Delete those you do not need, then try again.',
    'table-is-workbook':
      'This is an Excel file, which cannot be opened directly. In Excel choose Save As and CSV, or copy the cells and paste them here.',
    'not-a-table': 'This file is no table. Choose a CSV file, or copy the cells and paste them here.',

    'no-clipboard': 'The browser does not allow copying. Select the text and press Ctrl+C.',
  },
};
