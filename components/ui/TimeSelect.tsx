import { NativeSelect } from '@mantine/core';

/** Minutes between the times on offer. */
const STEP = 15;
const TIMES = Array.from({ length: (24 * 60) / STEP }, (_, index) => {
  const minutes = index * STEP;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

interface Props {
  label: string;
  /** HH:mm; one that is not on offer stays selectable. */
  value: string;
  onChange: (time: string) => void;
}

/** A time of day on a 24-hour clock: the browser's own field speaks AM and PM on many computers here. */
export function TimeSelect({ label, value, onChange }: Props) {
  const times = TIMES.includes(value) ? TIMES : [...TIMES, value].toSorted();
  return (
    <NativeSelect
      label={label}
      value={value}
      data={times.map((time) => ({ value: time, label: time.replace(':', '.') }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
