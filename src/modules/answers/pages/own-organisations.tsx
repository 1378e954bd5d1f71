import type { Seeing } from '../../../platform/web/seeing.ts';
import { FunctionLink, Link, Words } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { mayActFor, type Organisation } from '../../people/index.ts';
import { whyBeginningIsRefused } from '../../processes/index.ts';
import { answersTexts } from '../texts.ts';

/** The organisations that a person belongs to, with what they can do there; and the way to register one. */
export function OwnOrganisations(props: { readonly seeing: Seeing; readonly organisations: readonly Organisation[] }) {
	const { seeing, organisations } = props;
	const { language, context } = seeing;
	const texts = answersTexts(language).mine;
	const to = (path: string) => localPath(language, path);
	return (
		<section class="stack stack-2" aria-labelledby="organisations-heading">
			<h2 class="h3" id="organisations-heading">
				{texts.organisations}
			</h2>
			{organisations.length > 0 ? (
				<ul class="stack stack-3">
					{organisations.map((one) => (
						<li>
							<Link href={to(`/foreninger/${one.slug}`)}>
								<Words text={one.name} />
							</Link>
							{mayActFor(context.actor, one.id) && !whyBeginningIsRefused(one) ? (
								<p class="small">
									<FunctionLink
										href={to(`/foreninger/${one.slug}/forloeb/ny`)}
										label={`${texts.startProcess}: ${one.name}`}
									>
										{texts.startProcess}
									</FunctionLink>
								</p>
							) : null}
						</li>
					))}
				</ul>
			) : (
				<p class="small soft">{texts.noOrganisations}</p>
			)}
			<p class="small">
				<FunctionLink href={to('/foreninger')}>{texts.allOrganisations}</FunctionLink>
			</p>
		</section>
	);
}
