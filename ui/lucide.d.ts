// Lucide types its whole set only; each icon's own file, which is what we import, has no types.
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type { IconNode } from 'lucide';
  const node: IconNode;
  export default node;
}
