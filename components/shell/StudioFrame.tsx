import {
  IconBuildingStore,
  IconCalendarHeart,
  IconCalendarMonth,
  IconChartBar,
  IconDatabase,
  IconLayout,
  IconLibraryPhoto,
  IconPackage,
  IconPencil,
  IconPhoto,
  IconQuote,
  IconShieldCheck,
  IconSun,
  IconTemplate,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/components/ui';
import { PerShop } from './PerShop';
import { ShopSwitcher } from './ShopSwitcher';
import { useSession } from './session';
import classes from './shell.module.css';
import { ShopBinProvider, TrashedShopNote } from './shop-bin';

const PLACES = [
  { id: 'hari-ini', icon: IconSun },
  { id: 'kalender', icon: IconCalendarMonth },
  { id: 'acara', icon: IconCalendarHeart },
  { id: 'kata', icon: IconPencil },
  { id: 'produk', icon: IconPackage },
  { id: 'foto', icon: IconPhoto },
  { id: 'template', icon: IconTemplate },
  { id: 'desain', icon: IconLayout },
  { id: 'massal', icon: IconLibraryPhoto },
  { id: 'grup', icon: IconUsersGroup },
  { id: 'testimoni', icon: IconQuote },
  { id: 'rencana', icon: IconCalendarHeart },
  { id: 'hasil', icon: IconChartBar },
  { id: 'aturan', icon: IconShieldCheck },
  { id: 'toko', icon: IconBuildingStore },
  { id: 'data', icon: IconDatabase },
] as const;
export type Place = (typeof PLACES)[number]['id'];

const onHash = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Every place of the studio has an address: `#kalender`, `#kalender/POST-ID`, `#produk/PRODUCT-ID`, `#toko`. */
export function usePlace(): { place: Place; detail: string | null } {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  const [name, detail] = hash.replace(/^#\/?/, '').split('/');
  return { place: PLACES.find(({ id }) => id === name)?.id ?? 'kalender', detail: detail || null };
}

/** The places as links: a column, or a row to be pushed along where the window is narrow. */
function Places({ place }: { place: Place }) {
  const { t } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row follows the place.
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [place]);
  return (
    <div ref={row} className={classes.places}>
      {PLACES.map(({ id, icon: Icon }) => (
        <a
          key={id}
          href={`#${id}`}
          className={classes.place}
          aria-current={place === id ? 'page' : undefined}
        >
          <Icon size={20} aria-hidden /> {t(`studio.${id}`)}
        </a>
      ))}
    </div>
  );
}

/** The full tab: the shop and the places on the left, the chosen place beside them, notices above it. */
export function StudioFrame({ notice, children }: { notice: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { place } = usePlace();
  const name = shop.name || t('shop.unnamed');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins at its top.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place, shop.id]);
  // Several windows on several shops are told apart by their tabs too.
  useEffect(() => {
    document.title = `${name} · Pajang`;
  }, [name]);
  return (
    <ShopBinProvider>
      <div className={classes.studio}>
        <nav
          className={classes.rail}
          style={{ '--shop-accent': shop.colors.accent } as CSSProperties}
          aria-label={t('studio.places')}
        >
          <div className={classes.bar}>
            <div className={classes.brand}>
              <Mark size={30} /> Pajang
            </div>
            <ShopSwitcher
              onSettings={() => {
                window.location.hash = '#toko';
              }}
            />
          </div>
          <Places place={place} />
        </nav>
        <main>
          <div className={classes.notice}>
            <TrashedShopNote />
            {notice}
          </div>
          <PerShop>{children}</PerShop>
        </main>
      </div>
    </ShopBinProvider>
  );
}
