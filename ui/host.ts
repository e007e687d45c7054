/** The site an address leads to, without `www.`: "youtube.com". Taken from the address itself, which cannot lie about it. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
