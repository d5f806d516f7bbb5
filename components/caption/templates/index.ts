import './words';

export { LibraryFilters, LibrarySearch } from './LibraryFilters';
export { MoreButton } from './MoreButton';
export { StarButton } from './StarButton';
export { TemplatePicker } from './TemplatePicker';
export { useFavorites } from './use-favorites';
export { useGlimpse } from './use-glimpse';
export { useLibrary } from './use-library';
export { usePaged } from './use-paged';
