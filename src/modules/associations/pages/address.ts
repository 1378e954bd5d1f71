/** The page of an organisation, and a part of it. */
export const organisationPath = (slug: string, part = ''): string => `/foreninger/${slug}${part}`;
