import '@mantine/charts/styles.layer.css';
import { Button } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { download, fileName, Reason, useAction } from '@/components/ui';
import classes from './chart.module.css';
import { chartPicture } from './chart-picture';

interface Props {
  title: string;
  /** On what it rests; stands below the title in the saved picture. */
  basis: string;
  /** What the bars say, one after the other, for those who hear it. */
  values: readonly string[];
  /** What the colours mean, where there are several. */
  legend?: readonly { label: string; color: string }[];
  children: ReactNode;
}

/** A chart with its title, its words for those who do not see it, and a button that saves it as a picture. */
export function ChartFrame({ title, basis, values, legend = [], children }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const frame = useRef<HTMLDivElement>(null);
  const saving = useAction();
  const shopName = shop.name || t('shop.unnamed');
  const save = () =>
    void saving.run(async () => {
      const svg = frame.current?.querySelector('svg');
      if (!svg) throw new Error('a chart without a drawing');
      const picture = await chartPicture(svg, { title, subtitle: `${shopName} · ${basis}`, legend });
      download(picture, `${fileName(`${shopName} ${title}`)}.png`);
    });
  return (
    <figure className={classes.figure}>
      <figcaption>{title}</figcaption>
      <div ref={frame} role="img" aria-label={t('results.chart', { title, values: values.join(', ') })}>
        {children}
      </div>
      {legend.length > 0 && (
        <ul className={classes.legend} aria-hidden>
          {legend.map(({ label, color }) => (
            <li key={label}>
              <span style={{ background: color }} /> {label}
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="default"
        className={classes.save}
        loading={saving.busy}
        leftSection={<IconPhotoDown size={18} aria-hidden />}
        onClick={save}
      >
        {t('results.saveChart')}
      </Button>
      <Reason reason={saving.reason} />
    </figure>
  );
}
