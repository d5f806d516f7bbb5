import {
  IconBuildingStore,
  IconCalendarHeart,
  IconCalendarMonth,
  IconChartBar,
  IconConfetti,
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
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/components/ui';
import { PerShop } from './PerShop';
import { PLACES, type Place, usePlace } from './places';
import { ShopSwitcher } from './ShopSwitcher';
import { useSession } from './session';
import classes from './shell.module.css';
import { ShopBinProvider, TrashedShopNote } from './shop-bin';

const ICONS: Record<Place, typeof IconPhoto> = {
  'hari-ini': IconSun,
  kalender: IconCalendarMonth,
  acara: IconConfetti,
  kata: IconPencil,
  produk: IconPackage,
  foto: IconPhoto,
  template: IconTemplate,
  desain: IconLayout,
  massal: IconLibraryPhoto,
  grup: IconUsersGroup,
  testimoni: IconQuote,
  rencana: IconCalendarHeart,
  hasil: IconChartBar,
  aturan: IconShieldCheck,
  toko: IconBuildingStore,
  data: IconDatabase,
};

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
      {PLACES.map((id) => {
        const Icon = ICONS[id];
        return (
          <a
            key={id}
            href={`#${id}`}
            className={classes.place}
            aria-current={place === id ? 'page' : undefined}
          >
            <Icon size={20} aria-hidden /> {t(`studio.${id}`)}
          </a>
        );
      })}
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
