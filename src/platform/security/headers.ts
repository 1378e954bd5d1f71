/** Browser features that no page of ours uses; a feature that is not named here would be allowed. */
const unusedFeatures = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking',
];

/** The headers of every answer: nothing is loaded, framed or sent anywhere but here and the sign-in brokers. */
export function securityHeaders(options: {
	/** Origins that a form may lead on to: a browser checks the redirect after a form too. */
	readonly formOrigins: readonly string[];
	readonly https: boolean;
}): Record<string, string> {
	for (const origin of options.formOrigins) {
		if (URL.parse(origin)?.origin !== origin) throw new RangeError(`not an origin: ${JSON.stringify(origin)}`);
	}
	return {
		'Content-Security-Policy': [
			"default-src 'none'",
			"script-src 'self'",
			"style-src 'self'",
			"font-src 'self'",
			"img-src 'self' data:",
			"media-src 'self'",
			"connect-src 'self'",
			["form-action 'self'", ...options.formOrigins].join(' '),
			"base-uri 'none'",
			"object-src 'none'",
			"frame-ancestors 'none'",
			"require-trusted-types-for 'script'",
		].join('; '),
		'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		// Not no-referrer: with that, browsers send "Origin: null" on our own forms, and the origin check refuses them.
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
		'X-Frame-Options': 'DENY',
		...(options.https ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
	};
}
