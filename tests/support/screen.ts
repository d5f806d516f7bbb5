import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether this computer can draw a screen that nobody sees, and press on it (Debian: `xvfb xdotool`). */
export const CAN_PRESS = process.platform === 'linux' && has('Xvfb') && has('xdotool');

/** A window as the screen has it, in pixels. */
interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A screen that nobody sees, with a mouse: for what the browser draws outside of its pages. */
export class Screen {
  private constructor(
    readonly display: string,
    private readonly server: ReturnType<typeof spawn>,
  ) {}

  static async open(): Promise<Screen> {
    // The server picks a free number, and writes it when it can be drawn on.
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const numbers = server.stdio[3] as NodeJS.ReadableStream;
    const [number] = (await once(numbers, 'data')) as [Buffer];
    return new Screen(`:${number.toString().trim()}`, server);
  }

  private run(...args: string[]): string {
    const env = { ...process.env, DISPLAY: this.display };
    return execFileSync('xdotool', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  }

  /** The windows that can be seen. */
  windows(): Placed[] {
    const ids = this.run('search', '--onlyvisible', '--name', '.*').trim().split('\n');
    return ids.flatMap((id) => {
      try {
        const found = Object.fromEntries(
          this.run('getwindowgeometry', '--shell', id)
            .trim()
            .split('\n')
            .map((line) => line.split('=')),
        ) as Record<string, string>;
        return {
          x: Number(found.X),
          y: Number(found.Y),
          width: Number(found.WIDTH),
          height: Number(found.HEIGHT),
        };
      } catch {
        // It was closed while they were counted.
        return [];
      }
    });
  }

  /** Presses at a place, as a hand does: first there, then down. */
  press(x: number, y: number): void {
    this.run('mousemove', '--sync', String(x), String(y), 'click', '1');
  }

  close(): void {
    this.server.kill();
  }
}
