import { connect, type Socket } from 'node:net';

/** What came of a load: answers a second and how long each took. */
export interface Load {
	readonly requests: number;
	readonly seconds: number;
	readonly perSecond: number;
	readonly milliseconds: readonly number[];
	readonly statuses: ReadonlyMap<number, number>;
}

/** A request as bytes, made anew for each turn so that every person presses once. */
export type RequestBytes = (turn: number) => string;

/**
 * Sends so many requests over so many open connections, each waiting for its answer. Written on plain sockets: the client
 * shares two cores with the server it measures, and must cost as little as it can.
 */
export async function load(port: number, connections: number, requests: number, bytesOf: RequestBytes): Promise<Load> {
	const milliseconds: number[] = [];
	const statuses = new Map<number, number>();
	let next = 0;
	const begun = process.hrtime.bigint();
	await Promise.all(
		Array.from({ length: connections }, async () => {
			let socket = await open(port);
			while (next < requests) {
				const turn = next++;
				const sent = process.hrtime.bigint();
				const { status, closes } = await exchange(socket, bytesOf(turn));
				milliseconds.push(Number(process.hrtime.bigint() - sent) / 1e6);
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
				if (closes) {
					socket.destroy();
					socket = await open(port);
				}
			}
			socket.destroy();
		}),
	);
	const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
	return { requests, seconds, perSecond: requests / seconds, milliseconds, statuses };
}

function open(port: number): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = connect({ port, host: '127.0.0.1', noDelay: true });
		socket.once('connect', () => {
			socket.removeAllListeners('error');
			resolve(socket);
		});
		socket.once('error', reject);
	});
}

function exchange(socket: Socket, request: string): Promise<{ status: number; closes: boolean }> {
	return new Promise((resolve, reject) => {
		let head = '';
		let missing = -1;
		let status = 0;
		let closes = false;
		const end = (error?: Error) => {
			socket.off('data', onData);
			socket.off('close', onClose);
			if (error) reject(error);
			else resolve({ status, closes });
		};
		const onClose = () => end(new Error('the server closed the connection in the middle of an answer'));
		let chunked = false;
		let tail = '';
		const onData = (part: Buffer) => {
			if (missing >= 0 && !chunked) {
				missing -= part.length;
				if (missing <= 0) end();
				return;
			}
			let rest = part.toString('latin1');
			if (missing < 0) {
				head += rest;
				const headEnd = head.indexOf('\r\n\r\n');
				if (headEnd < 0) return;
				const fields = head.slice(0, headEnd + 2);
				rest = head.slice(headEnd + 4);
				status = Number(fields.slice(9, 12));
				closes = /\r\nconnection: close/i.test(fields);
				chunked = /\r\ntransfer-encoding: chunked/i.test(fields);
				missing = Number(/\r\ncontent-length: (\d+)/i.exec(fields)?.[1] ?? 0);
			}
			if (chunked) {
				tail = (tail + rest).slice(-5);
				if (tail === '0\r\n\r\n') end();
				return;
			}
			missing -= rest.length;
			if (missing <= 0) {
				missing = 0;
				end();
			}
		};
		socket.on('data', onData);
		socket.once('close', onClose);
		socket.write(request);
	});
}
