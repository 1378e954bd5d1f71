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
 * shares two cores with the server it measures, and must cost as little as it can. Answers must carry a length.
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
		const onData = (part: Buffer) => {
			if (missing < 0) {
				head += part.toString('latin1');
				const headEnd = head.indexOf('\r\n\r\n');
				if (headEnd < 0) return;
				status = Number(head.slice(9, 12));
				closes = /\r\nconnection: close/i.test(head.slice(0, headEnd));
				const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, headEnd + 2))?.[1];
				if (length === undefined) {
					if (/\r\ntransfer-encoding: chunked/i.test(head.slice(0, headEnd + 2)))
						return end(new Error('an answer without a length'));
					missing = 0;
				} else missing = Number(length) - (head.length - headEnd - 4);
			} else missing -= part.length;
			if (missing <= 0) end();
		};
		socket.on('data', onData);
		socket.once('close', onClose);
		socket.write(request);
	});
}
