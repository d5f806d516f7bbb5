import { usePhotoUrl } from '@/components/photo';
import { useSession } from '@/components/shell';
import type { ChannelProfile } from '@/utils/channels';
import type { ChannelId, Product } from '@/utils/model';
import { ChannelPreview } from './preview/ChannelPreview';

interface Props {
  text: string;
  channel: ChannelId;
  profile?: ChannelProfile | null | undefined;
  product: Product;
}

/** The preview of a post of this shop, with the product's main photo. */
export function PostPreview({ product, ...props }: Props) {
  const { shop } = useSession();
  const { url } = usePhotoUrl(product.photoIds[0], 'working');
  return <ChannelPreview {...props} shop={shop} pictureUrl={url} title={product.name} />;
}
