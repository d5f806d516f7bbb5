import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import type { Material } from './offers';

interface Props {
  material: Material;
  /** True once it is being described. */
  taken: boolean;
  onTake: () => void;
}

/** The page shows a post: its words and photos can be used, which only a press does. */
export function PostNote({ material, taken, onTake }: Props) {
  const { t } = useTranslation();
  if (taken) return <Note tone="good">{t('page.postTaken')}</Note>;
  return (
    <Note
      tone="info"
      action={
        <Button size="sm" mih={44} variant="default" onClick={onTake}>
          {t(`page.takePost.${material}`)}
        </Button>
      }
    >
      {t(`page.post.${material}`)}
    </Note>
  );
}
