import { useCallback, useEffect, useRef, useState } from 'react';
import { answersOf, type ForeignPage, openQuestion } from '@/components/owner';
import { type PageState, type Session, setCurrentPost, useSession } from '@/components/shell';
import { posts, products } from '@/utils/db';
import type { PageIdentity } from '@/utils/messaging';
import type { Post, Product, Reading } from '@/utils/model';

type Screen = 'looking' | 'product' | 'steps';

interface Subject {
  screen: Screen;
  /** The reading that a fresh product starts from; while looking, the one that the user asked for. */
  reading: Reading | null;
  /** The post that must lie on the desk before the screen is drawn; null for a product not yet begun. */
  postId: string | null;
  /** The post that lay there before a fresh product: never mistaken for it. */
  before: string | null;
  /** True from the moment in which a fresh product is about to be stored until it lies on the desk. */
  begun: boolean;
  /** Changes when another product comes onto the desk, not while one is being typed. */
  key: string;
}

export interface Desk extends Pick<Subject, 'screen' | 'reading' | 'key'> {
  /** Why the page in front is another shop's business, unless the user stays with this one. */
  foreign: ForeignPage | null;
  /** The same for an account that is found only when a post is about to be put into the page. */
  questionOf(identity: PageIdentity): ForeignPage | null;
  stay(question: ForeignPage): void;
  /** The stored post and product on the desk; null until a fresh one has been typed in or made. */
  kept: Session['current'];
  show(screen: 'product' | 'steps'): void;
  /** Says that the fresh product is about to be stored: what then comes onto the desk is this one. */
  begin(): void;
  /** Takes up the page in front, whatever lies on the desk. */
  openPage(): void;
  /** Begins a product from what a page offers besides products: a post, one line of a list. */
  take(reading: Reading): void;
}

/** What lies on the desk while the page in front has nothing to add. */
function atRest(current: Session['current']): Subject {
  if (!current) return { ...EMPTY, screen: 'product', key: 'typed' };
  const { post, product } = current;
  return { ...EMPTY, screen: screenOf(post, product), postId: post.id, key: post.id };
}

const EMPTY = { reading: null, postId: null, before: null, begun: false };
const LOOKING: Subject = { ...EMPTY, screen: 'looking', key: '' };

/** A product that has no picture yet and no photo to make one of is still being described. */
const screenOf = (post: Post, product: Product): Screen =>
  post.layoutId !== undefined || product.photoIds.length > 0 ? 'steps' : 'product';

/** The unfinished post that was made of this page before, so that its corrections are not made twice. */
async function draftOfPage(shopId: string, url: string): Promise<Session['current']> {
  const product = await products.bySource(shopId, url);
  const post = product && (await posts.draftOf(product.id));
  return product && post ? { post, product } : null;
}

/** What was made of a page before: what lies on the desk, or an unfinished post of it. */
const knownDraft = async (shopId: string, url: string, current: Session['current']) =>
  current?.product.sourceUrl === url ? current : draftOfPage(shopId, url);

/** Counts the products that came onto the desk unbegun, so that each gets a form of its own. */
let fresh = 0;

async function takeUp(shopId: string, found: Reading | null, current: Session['current']): Promise<Subject> {
  if (!found) return atRest(current);
  const known = found.url === '' ? null : await knownDraft(shopId, found.url, current);
  await setCurrentPost(shopId, known?.post.id ?? null);
  if (known) return atRest(known);
  const before = current?.post.id ?? null;
  fresh += 1;
  return { ...EMPTY, screen: 'product', reading: found, before, key: `fresh ${fresh}` };
}

/** What becomes of the desk when a post comes to lie on it: the fresh product just stored, or one put there elsewhere. */
function whenArrived(subject: Subject, current: NonNullable<Session['current']>): Subject {
  const { id } = current.post;
  if (subject.screen === 'looking' || subject.postId === id) return subject;
  if (subject.begun) return { ...subject, postId: id, begun: false };
  return atRest(current);
}

/** The question that the page raises, until the user has answered it; the answer holds as long as the panel. */
function useForeign(page: PageState): Pick<Desk, 'foreign' | 'questionOf' | 'stay'> {
  const { shop, shops } = useSession();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const url = page.tab?.url ?? '';
  const questionOf = (identity: PageIdentity) => openQuestion({ url, identity }, shop, shops, answered);
  return {
    foreign: questionOf(page.identity),
    questionOf,
    stay: (question) => setAnswered((before) => new Set([...before, ...answersOf(question)])),
  };
}

/**
 * What lies on the shop's desk. It looks at the page when the panel is opened or asked for; after that the
 * desk keeps what lies there however the user moves between tabs. Whoever comes from another shop finds the
 * desk as it was left; only an empty one looks at the page. A page of another shop is not taken up.
 */
export function useDesk(page: PageState): Desk {
  const { shop, current, switched } = useSession();
  const { foreign, questionOf, stay } = useForeign(page);
  // Only a product is worth waiting for: what else is read is offered beside whatever lies on the desk.
  const awaited = page.busy && page.promise === 'product';
  const [subject, setSubject] = useState(() =>
    (switched ? current === null : awaited) ? LOOKING : atRest(current),
  );
  const { postId, before, key, reading } = subject;

  const openPage = useCallback(() => setSubject(LOOKING), []);
  // Who comes from another shop finds the desk as it was left, whatever was asked before.
  const answered = useRef(page.asked);
  useEffect(() => {
    if (page.asked === answered.current) return;
    answered.current = page.asked;
    openPage();
  }, [page.asked, openPage]);

  const found = page.reading?.kind === 'product' && !foreign ? page.reading : null;
  const looking = subject.screen === 'looking' && (reading !== null || !awaited);
  useEffect(() => {
    if (!looking) return;
    let stale = false;
    void takeUp(shop.id, reading ?? found, current).then((next) => {
      if (!stale) setSubject(next);
    });
    return () => {
      stale = true;
    };
  }, [looking, reading, found, shop.id, current]);

  // Only a change counts: after the page was taken up, the post from before may be seen for a moment longer.
  const onDesk = current?.post.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: its contents change at every keystroke.
  useEffect(() => {
    if (current) setSubject((before) => whenArrived(before, current));
  }, [onDesk]);

  // The post was put away (another one, or the trash): the desk turns back to the page.
  const gone = postId !== null && current === null;
  useEffect(() => {
    if (gone) setSubject(LOOKING);
  }, [gone]);

  const kept = current && current.post.id !== before ? current : null;
  // As long as nothing was typed there is nothing to keep: the desk goes along with the page.
  const untouched = subject.screen === 'product' && postId === null && kept === null;
  useEffect(() => {
    if (untouched && found && found !== reading) setSubject(LOOKING);
  }, [untouched, found, reading]);

  const arrived = postId === null || kept?.post.id === postId;
  return {
    screen: arrived ? subject.screen : 'looking',
    foreign,
    questionOf,
    stay,
    reading,
    key,
    kept,
    openPage,
    take: (reading) => setSubject({ ...LOOKING, reading }),
    begin: () => setSubject((subject) => ({ ...subject, begun: subject.postId === null })),
    show: (screen) =>
      setSubject(({ postId: mine, begun, key: before }) => ({
        ...EMPTY,
        screen,
        begun,
        postId: mine ?? (begun ? null : (kept?.post.id ?? null)),
        key: kept?.post.id ?? before,
      })),
  };
}
