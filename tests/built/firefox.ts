import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from '../../scripts/freePort.js';

export interface Firefox {
  /** A page on paper, as a PDF. @throws {Error} with Firefox's own words where it can't be opened or printed */
  print(url: string): Promise<Buffer>;
  open(url: string): Promise<void>;
  /** What the text of a function answers in the open page, or in one of its frames, given some JSON. */
  run(script: string, args: readonly unknown[], frame?: number): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a Firefox without a window and with a profile of its own. */
export async function startFirefox(command: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const child = spawn(command, ['--headless', '--no-remote', '--marionette', '--profile', profile], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  while (child.exitCode === null) {
    const socket = await connected(port);
    if (socket === undefined) continue;
    const ask = await marionette(socket);
    await ask('WebDriver:NewSession', {});
    return {
      print: async (url) => {
        await ask('WebDriver:Navigate', { url });
        const { value } = printed.parse(await ask('WebDriver:Print', { shrinkToFit: false }));
        return Buffer.from(value, 'base64');
      },
      open: async (url) => {
        await ask('WebDriver:Navigate', { url });
      },
      run: async (script, args, frame) => {
        if (frame !== undefined) await ask('WebDriver:SwitchToFrame', { id: frame });
        const { value } = ran.parse(
          await ask('WebDriver:ExecuteScript', { script: `return (${script})(...arguments)`, args }),
        );
        if (frame !== undefined) await ask('WebDriver:SwitchToParentFrame', {});
        return value;
      },
      close,
    };
  }
  await close();
  throw new Error(`${command} ended with code ${child.exitCode} before it listened.`);
}

const ran = z.object({ value: z.unknown() });
const printed = z.object({ value: z.string() });

/** A connection, or after a moment none. */
function connected(port: number): Promise<Socket | undefined> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', () => setTimeout(() => done(undefined), 100));
  });
}

const answer = z.tuple([z.literal(1), z.number(), z.unknown(), z.unknown()]);

/**
 * What sends a command to Firefox and waits for its answer, one at a time. Source: Firefox source docs, "Marionette:
 * Protocol": JSON texts after their length in bytes and a colon, a greeting first.
 */
async function marionette(
  socket: Socket,
): Promise<(command: string, parameters: object) => Promise<unknown>> {
  const messages = messagesFrom(socket);
  await messages.next();
  return async (command, parameters) => {
    const message = JSON.stringify([0, 1, command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = answer.parse((await messages.next()).value);
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result;
  };
}

async function* messagesFrom(socket: Socket): AsyncGenerator<unknown, undefined> {
  let received = Buffer.alloc(0);
  for await (const chunk of socket) {
    received = Buffer.concat([received, z.instanceof(Buffer).parse(chunk)]);
    for (;;) {
      const start = received.indexOf(':') + 1;
      const end = start + Number(received.subarray(0, start - 1));
      if (start === 0 || received.length < end) break;
      yield JSON.parse(received.toString('utf8', start, end));
      received = received.subarray(end);
    }
  }
  return undefined;
}
