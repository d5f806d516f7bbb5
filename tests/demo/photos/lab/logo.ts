/** The mark of the invented "Qkiz Batam": a bitten matcha cookie, its name below, on nothing. 512 × 512. */
export function drawLogo(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(512, 512);
  const draw = canvas.getContext('2d');
  if (!draw) throw new Error('The browser gave no 2D canvas');
  const disc = (x: number, y: number, r: number, fill: string) => {
    draw.fillStyle = fill;
    draw.beginPath();
    draw.arc(x, y, r, 0, Math.PI * 2);
    draw.fill();
  };
  // Edge: a circle with seven soft bumps.
  draw.fillStyle = '#6f7f2c';
  draw.beginPath();
  for (let i = 0; i <= 180; i++) {
    const a = (i / 180) * Math.PI * 2;
    const r = 158 + 7 * Math.sin(a * 7);
    draw.lineTo(256 + Math.cos(a) * r, 190 + Math.sin(a) * r);
  }
  draw.fill();
  disc(256, 190, 138, '#93a541');
  disc(236, 172, 104, '#a3b653');
  for (const [x, y, r, turn] of [
    [196, 140, 26, 0.4],
    [262, 112, 20, 1.1],
    [300, 214, 27, 0.2],
    [206, 240, 22, 0.8],
    [254, 178, 17, 0.1],
    [168, 196, 14, 0.5],
  ] as const) {
    draw.save();
    draw.translate(x, y);
    draw.rotate(turn);
    draw.fillStyle = '#fff6de';
    draw.beginPath();
    draw.roundRect(-r, -r * 0.8, r * 2, r * 1.6, r * 0.5);
    draw.fill();
    draw.restore();
  }
  // The bite is cut out, so that the ground shows through.
  draw.globalCompositeOperation = 'destination-out';
  for (const [x, y, r] of [
    [392, 84, 62],
    [344, 62, 36],
    [412, 142, 34],
  ] as const)
    disc(x, y, r, '#000');
  draw.globalCompositeOperation = 'source-over';
  draw.textAlign = 'center';
  draw.fillStyle = '#4a5a1d';
  draw.font = 'italic 700 108px "URW Bookman", Georgia, serif';
  draw.fillText('Qkiz', 256, 438);
  draw.fillStyle = '#8a5a2b';
  draw.font = '600 34px "Liberation Sans", Arial, sans-serif';
  draw.letterSpacing = '14px';
  draw.fillText('BATAM', 263, 490);
  return canvas;
}
