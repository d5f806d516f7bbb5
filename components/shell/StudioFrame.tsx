import {
  IconBuildingStore,
  IconCalendarMonth,
  IconDatabase,
  IconLayout,
  IconPackage,
  IconPhoto,
  IconTemplate,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/components/ui';
import { useSession } from './session';
import classes from './shell.module.css';

const PLACES = [
  { id: 'kalender', icon: IconCalendarMonth },
  { id: 'produk', icon: IconPackage },
  { id: 'foto', icon: IconPhoto },
  { id: 'template', icon: IconTemplate },
  { id: 'desain', icon: IconLayout },
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

/** The full tab: places on the left, the chosen one beside them. */
export function StudioFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { place } = usePlace();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins at its top.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place]);
  return (
    <div className={classes.studio}>
      <nav className={classes.rail} aria-label={t('studio.places')}>
        <div className={classes.brand}>
          <Mark size={34} /> Pajang
        </div>
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
        <div className={classes.railFoot}>
          <span className={classes.shopDot} style={{ background: shop.colors.accent }} />
          <span className={classes.shopName}>{shop.name || t('shop.unnamed')}</span>
        </div>
      </nav>
      <main>{children}</main>
    </div>
  );
}
