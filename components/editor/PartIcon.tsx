import {
  IconBuildingStore,
  IconLetterT,
  IconPhoto,
  IconQrcode,
  IconRosette,
  IconShape,
  IconStack2,
} from '@tabler/icons-react';
import type { Layer } from '@/utils/scene';

const ICONS = {
  photo: IconPhoto,
  logo: IconBuildingStore,
  text: IconLetterT,
  shape: IconShape,
  qr: IconQrcode,
  group: IconStack2,
  badge: IconRosette,
} as const satisfies Record<Layer['type'], unknown>;

/** What kind of part it is, at a glance; its name says it too. */
export function PartIcon({ layer }: { layer: Layer }) {
  const Icon = ICONS[layer.type];
  return <Icon size={18} stroke={1.7} aria-hidden style={{ flex: 'none' }} />;
}
