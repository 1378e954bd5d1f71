const trees = [
	...[560, 610, 660, 590, 645, 700].map((x, index) => [x, [300, 270, 300, 345, 350, 330][index] ?? 0] as const),
	...[300, 350, 400].map((x) => [x, 180] as const),
	...[830, 880, 930].map((x) => [x, 430] as const),
];

const benches = [
	[250, 560],
	[470, 440],
	[640, 250],
	[820, 250],
] as const;

/** The meadow between Åløkkevej and the stream from above: the path from the bus stop to the bridge, benches, trees and the shed. */
export const greenWedgeDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800" font-family="sans-serif" font-size="26" fill="#1d2b2d">
	<rect width="1200" height="800" fill="#dfe8d2"/>
	<path d="M0 690 L1200 790 L1200 800 L0 800 Z" fill="#c9c4ba"/>
	<path d="M760 0 C800 120 960 160 1010 260 C1060 380 1120 420 1200 440 L1200 340 C1140 320 1120 280 1090 200 C1060 120 960 80 930 0 Z" fill="#a9cdc9"/>
	<path d="M120 700 C240 540 420 520 500 420 C600 290 760 300 960 190" fill="none" stroke="#b08d5b" stroke-width="22"/>
	<path d="M930 150 L1040 190 L1020 240 L910 200 Z" fill="#8a6647"/>
	${trees.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="22" fill="#4f7a55" opacity="0.85"/>`).join('')}
	${benches.map(([x, y]) => `<rect x="${x}" y="${y}" width="46" height="16" fill="#a8481a"/>`).join('')}
	<rect x="700" y="560" width="90" height="70" fill="#8a6647"/>
	<rect x="60" y="640" width="60" height="40" fill="#12525b"/>
	<text x="50" y="770">Åløkkevej</text>
	<text x="130" y="655">Busstop</text>
	<text x="1080" y="320">Åen</text>
	<text x="990" y="160">Broen</text>
	<text x="700" y="660">Skur</text>
	<text x="560" y="400">Piletræer</text>
	<text x="330" y="640">Eng, som ikke klippes</text>
</svg>`;
