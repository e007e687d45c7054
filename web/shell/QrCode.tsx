import qrcode from 'qrcode-generator';

/** Modules of white around the code, which readers need to find it (ISO/IEC 18004). */
const QUIET = 4;

interface Props {
  text: string;
  label: string;
}

/** A text for a camera: dark on light in every look, as many readers know no other. */
export function QrCode({ text, label }: Props) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const all = Array.from({ length: size }, (_, at) => at);
  const dark = all.flatMap((y) => all.filter((x) => code.isDark(y, x)).map((x) => `M${x} ${y}h1v1h-1z`));
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`}
      shape-rendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  );
}
