import { usePreviews } from '@/components/previews';
import './strip/words';
import { Button, Drawer } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction, useLive } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import type { Previews } from '@/utils/canvas';
import type { DesignVersion } from '@/utils/db';
import { designVersions } from '@/utils/db/design-versions';
import { formatDay } from '@/utils/i18n';
import { useEditor } from './editor-context';
import { ALL_SIZES, readSize, type Slides } from './open-document';
import { SlidePicture } from './strip/SlidePicture';
import classes from './versions.module.css';

/** The pictures of a version, as far as they can be read. */
function slidesIn(version: DesignVersion): Slides {
  const slides: Slides = {};
  for (const size of ALL_SIZES) {
    const found = readSize(version, size);
    if (found && typeof found !== 'string') slides[size] = found;
  }
  return slides;
}

/** The way to the former states of the pictures. */
export default function VersionsDrawer() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="sm"
        mih={44}
        variant="default"
        leftSection={<IconHistory size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('slides.versions.title')}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('slides.versions.title')}
        position="right"
        size="sm"
        closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      >
        {opened && <Versions onDone={() => setOpened(false)} />}
      </Drawer>
    </>
  );
}

function Versions({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { doc, say } = useEditor();
  const { owner } = doc;
  const versions = useLive(() => designVersions.list(owner.id), [owner.id]);
  const previews = usePreviews();
  const using = useAction();
  const use = async (slides: Slides) => {
    // What is there now becomes a version first, so that no state is lost that was.
    const kept = await using.run(async () => {
      await doc.saveNow();
      await designVersions.keep(owner);
    });
    if (!kept) return;
    doc.changeAll((now) => ({ ...now, ...slides }));
    say(t('slides.did.restored'));
    onDone();
  };
  if (!versions || !previews) return null;
  if (versions.length === 0) return <Note tone="info">{t('slides.versions.none')}</Note>;
  return (
    <>
      <p className={classes.lead}>{t('slides.versions.lead')}</p>
      <Reason reason={using.reason} />
      <ul className={classes.versions} aria-label={t('slides.versions.title')}>
        {versions.map((version) => (
          <Version
            key={version.id}
            version={version}
            previews={previews}
            onUse={(slides) => void use(slides)}
          />
        ))}
      </ul>
    </>
  );
}

interface VersionProps {
  version: DesignVersion;
  previews: Previews;
  onUse: (slides: Slides) => void;
}

function Version({ version, previews, onUse }: VersionProps) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { doc } = useEditor();
  const slides = useMemo(() => slidesIn(version), [version]);
  const shown = slides[doc.size] ?? Object.values(slides)[0];
  const [first] = shown ?? [];
  const at = localTime(shop.zone, version.at);
  const time = `${formatDay(at.day, language)}, ${at.time}`;
  return (
    <li className={classes.version} aria-label={t('slides.versions.of', { time })}>
      {first ? <SlidePicture previews={previews} scene={first} height={120} /> : null}
      <div className={classes.about}>
        <strong>{time}</strong>
        {shown && shown.length > 1 && <span>{t('slides.versions.slides', { count: shown.length })}</span>}
        {first ? (
          <Button size="sm" mih={44} variant="default" onClick={() => onUse(slides)}>
            {t('slides.versions.use')}
          </Button>
        ) : (
          <span>{t('slides.versions.broken')}</span>
        )}
      </div>
    </li>
  );
}
