import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { ScenePreview } from '@/components/previews';
import { useSession } from '@/components/shell';
import { useRadioGroup } from '@/components/ui';
import type { Previews } from '@/utils/canvas';
import { PICTURE_SIZES, type PictureSize } from '@/utils/model';
import type { Layout, PictureInput } from '@/utils/scene';
import classes from '../picture.module.css';

/** Width of a candidate in the panel, in CSS pixels: two beside each other at 360. */
const CANDIDATE = 156;

interface Props {
  label: string;
  previews: Previews;
  layouts: readonly Layout[];
  /** With what a layout is shown. */
  inputOf: (layout: Layout) => Omit<PictureInput, 'size'>;
  size: PictureSize;
  chosen: string | undefined;
  onPick: (layoutId: string) => void;
  /** Called once for each candidate that is drawn for the first time. */
  onDrawn?: () => void;
}

/** Finished pictures beside each other, live; one press chooses. */
export function Candidates({ label, layouts, chosen, inputOf, onPick, ...shown }: Props) {
  const { language } = useSession();
  const { group, radio } = useRadioGroup(
    layouts.map(({ id }) => id),
    chosen,
    onPick,
  );
  return (
    <div {...group} role="radiogroup" className={classes.candidates} aria-label={label}>
      {layouts.map((layout) => (
        <UnstyledButton
          key={layout.id}
          className={classes.candidate}
          aria-label={layout.name[language]}
          {...radio(layout.id)}
        >
          <Candidate {...shown} input={inputOf(layout)} layout={layout} alt={layout.name[language]} />
          <span className={classes.candidateName}>{layout.name[language]}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}

type CandidateProps = Pick<Props, 'previews' | 'size' | 'onDrawn'> & {
  input: Omit<PictureInput, 'size'>;
  layout: Layout;
  alt: string;
};

function Candidate({ layout, input, size, ...shown }: CandidateProps) {
  // Only the size in sight is laid out: the others are made when the picture is used.
  const scene = useMemo(() => layout.build({ ...input, size: PICTURE_SIZES[size] }), [layout, input, size]);
  return <ScenePreview {...shown} scene={scene} width={CANDIDATE} />;
}
