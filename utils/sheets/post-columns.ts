import { fail, ok, type Result } from '../core/result';
import { CHANNEL_IDS, type ChannelId, type Post, USUAL_CHANNELS } from '../model';
import { MAX_TEXT } from '../model/row';
import { type Apply, type CellReason, type Column, readOr, type SheetTable } from './column';
import { fold } from './fold';
import { CHANNEL_WORDS, STATES } from './post-words';
import { readWeekday } from './read-date';
import { readTime } from './read-time';
import { dateColumn, findChoice, readList, textColumn, within, wordOf, writeList } from './readers';

type Own = Omit<Post, 'id' | 'shopId' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'productId' | 'zone'>;

/** A post in the making, or one with its product's name beside it. */
export type PostDraft = Own & { productId?: string | undefined; productName?: string | undefined };

type Read = Result<Apply<PostDraft>, CellReason>;

/** Limits of the stored rows (utils/model). A caption in a table may be as long as a stored one. */
const MAX = { name: 500, id: 100, caption: MAX_TEXT * 4 };

const time: Column<PostDraft> = {
  key: 'time',
  header: { id: 'Jam', en: 'Time' },
  synonyms: ['waktu', 'pukul', 'jam posting', 'jam tayang', 'hour'],
  main: true,
  read: readOr<PostDraft>(
    (draft) => {
      draft.time = undefined;
    },
    (text): Read => {
      const found = readTime(text);
      if (!found.ok) return found;
      return ok((draft) => {
        draft.time = found.data;
      });
    },
  ),
  write: (row) => row.time ?? '',
};

/** ISO weekday of a YYYY-MM-DD: 1 is Monday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** What stands in a cell for a post that goes to no channel. */
const NOWHERE = '-';

const channels: Column<PostDraft> = {
  key: 'channels',
  header: { id: 'Dipasang di', en: 'Goes to' },
  synonyms: ['kanal', 'channel', 'channels', 'platform', 'media', 'sosmed'],
  main: true,
  read: (text): Read => {
    // Nothing said is not "nowhere": a new post then goes everywhere, a known one where it went.
    if (text.trim() === '') return ok(() => undefined);
    const words = text.trim() === NOWHERE ? [] : readList(text.replace(/\s*[/&+]\s*/g, ', '));
    const found = words.map((word) => findChoice(CHANNEL_WORDS, word));
    if (found.includes(undefined)) return fail('not-a-choice');
    return ok((draft) => {
      draft.channels = CHANNEL_IDS.filter((channel) => found.includes(channel));
    });
  },
  write: (row, { language }) =>
    row.channels.length === 0
      ? NOWHERE
      : writeList(row.channels.map((channel) => wordOf(CHANNEL_WORDS, channel, language))),
};

/**
 * A table that calls a post posted is the user saying so, now, for each channel that has no such note yet;
 * one that calls it something else takes the notes back.
 */
const state: Column<PostDraft> = {
  key: 'state',
  header: { id: 'Keadaan', en: 'State' },
  synonyms: ['status', 'status posting', 'progress'],
  main: true,
  read: (text, { now }): Read => {
    if (text === '') return ok(() => undefined);
    const found = findChoice(STATES, text);
    if (!found) return fail('not-a-choice');
    return ok((draft) => {
      if (draft.state === found) return;
      draft.state = found;
      const noted = draft.channels.map((channel) => [channel, draft.postedAt[channel] ?? now] as const);
      draft.postedAt = found === 'posted' ? Object.fromEntries(noted) : {};
    });
  },
  write: (row, { language }) => wordOf(STATES, row.state, language),
};

const template: Column<PostDraft> = {
  key: 'template',
  header: { id: 'Jenis caption', en: 'Kind of caption' },
  synonyms: ['template', 'jenis', 'tipe', 'type'],
  main: false,
  read: (text, { templates }): Read => {
    if (text === '')
      return ok((draft) => {
        draft.templateId = undefined;
      });
    const found = templates.find(({ id, name }) => id === text || fold(name) === fold(text));
    if (!found) return fail('unknown-template');
    return ok((draft) => {
      draft.templateId = found.id;
    });
  },
  write: (row, { templates }) =>
    templates.find(({ id }) => id === row.templateId)?.name ?? row.templateId ?? '',
};

const CAPTION_SYNONYMS: Partial<Record<ChannelId, string[]>> = {
  instagram: ['caption', 'caption ig', 'teks', 'text', 'isi caption'],
  facebook: ['caption fb'],
  'whatsapp-status': ['caption wa', 'caption whatsapp', 'caption status wa'],
  'whatsapp-group': ['caption grup wa'],
};

/** A caption from a table is the user's own writing: no draft is written over it. */
const caption = (channel: ChannelId): Column<PostDraft> => ({
  key: `caption.${channel}`,
  header: {
    id: `Caption ${wordOf(CHANNEL_WORDS, channel, 'id')}`,
    en: `Caption ${wordOf(CHANNEL_WORDS, channel, 'en')}`,
  },
  synonyms: CAPTION_SYNONYMS[channel] ?? [],
  main: channel === 'instagram',
  read: (text): Read => {
    const fits = within(text, MAX.caption);
    if (!fits.ok) return fits;
    return ok((draft) => {
      if ((draft.texts[channel]?.text ?? '') === text) return;
      draft.texts = { ...draft.texts, [channel]: { text, edited: text !== '' } };
    });
  },
  write: (row) => row.texts[channel]?.text ?? '',
});

const columns: Column<PostDraft>[] = [
  {
    key: 'product',
    header: { id: 'Produk', en: 'Product' },
    synonyms: [
      'nama produk',
      'nama',
      'barang',
      'menu',
      'product name',
      'name',
      'judul',
      'title',
      'topik',
      'konten',
    ],
    main: true,
    ...textColumn<PostDraft>(
      MAX.name,
      (row) => row.productName,
      (draft, text) => {
        draft.productName = text || undefined;
      },
    ),
  },
  {
    key: 'day',
    header: { id: 'Tanggal', en: 'Date' },
    synonyms: ['hari', 'tgl', 'tanggal posting', 'tanggal tayang', 'jadwal', 'day', 'post date'],
    main: true,
    ...dateColumn<PostDraft>(
      (row) => row.day,
      (draft, day) => {
        draft.day = day;
      },
      true,
    ),
  },
  {
    key: 'weekday',
    header: { id: 'Nama hari', en: 'Weekday' },
    synonyms: ['nama hari posting', 'day name', 'weekday name', 'hari'],
    main: false,
    // The date says it already: it is only compared with it (`warn`).
    read: () => ok(() => undefined),
    write: () => '',
  },
  time,
  channels,
  state,
  ...CHANNEL_IDS.map(caption),
  template,
  {
    key: 'productId',
    header: { id: 'Kode produk Pajang', en: 'Pajang product code' },
    synonyms: [],
    main: false,
    ...textColumn<PostDraft>(
      MAX.id,
      (row) => row.productId,
      (draft, text) => {
        draft.productId = text || undefined;
      },
    ),
  },
];

/** Posts as a table. What has a day also has a time and is no mere draft; without a day nothing is ready. */
export const postTable: SheetTable<PostDraft> = {
  name: 'posts',
  columns,
  blank: () => ({
    state: 'draft',
    channels: [...USUAL_CHANNELS],
    form: {},
    seed: 0,
    texts: {},
    scenes: {},
    postedAt: {},
  }),
  required: [['product', 'productId']],
  finish: (draft, stored, { usualTime }) => {
    if (draft.day !== undefined && draft.time === undefined) draft.time = usualTime;
    if (draft.day === undefined && draft.state === 'ready') draft.state = 'draft';
    const planned = draft.day !== undefined && stored?.day === undefined;
    if (planned && draft.state === 'draft') draft.state = 'ready';
  },
  warn: ({ day, state }, cells, { today }) => {
    if (day === undefined) return [];
    const named = readWeekday(cells.get('weekday') ?? '') ?? readWeekday(cells.get('day') ?? '');
    return [
      ...(named !== undefined && named !== weekdayOf(day) ? ([['day', 'weekday-differs']] as const) : []),
      ...(day < today && state !== 'posted' ? ([['day', 'past']] as const) : []),
    ].map(([key, warning]) => [key, warning]);
  },
};
