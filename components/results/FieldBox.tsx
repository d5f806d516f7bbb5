import type { ComponentProps } from 'react';
import { NumberBox } from '@/components/number';
import { results } from '@/utils/db/results';
import type { Field, Posted } from '@/utils/results';

type BoxProps = ComponentProps<typeof NumberBox>;

interface Props extends Omit<BoxProps, 'kind' | 'of' | 'value' | 'store'> {
  thing: Posted;
  field: Field;
}

/** One number of one posted thing. */
export function FieldBox({ thing, field, ...box }: Props) {
  const { shopId, postId, channel } = thing;
  return (
    <NumberBox
      kind={field === 'rupiah' ? 'rupiah' : 'count'}
      of={{ id: thing.id, field }}
      value={thing[field]}
      store={(value) => results.type(shopId, postId, channel, { [field]: value })}
      {...box}
    />
  );
}
