/** What the page says to whoever has not been here before. */
export const landing = {
  'web.landing.title': 'Put a link into a friend’s inbox, and learn when they watched it',
  'web.landing.lead':
    'One click in your browser sends what you are watching or reading. No feed, no followers: only you and your friends.',
  'web.landing.steps': 'How it works',
  'web.landing.step.one': 'Invite a friend',
  'web.landing.step.oneText': 'Make an account and send one person your invitation link. That is all it takes.',
  'web.landing.step.two': 'Send what you love',
  'web.landing.step.twoText': 'Click the button in your browser, or paste a link here. Add a word about why.',
  'web.landing.step.three': 'Know it landed',
  'web.landing.step.threeText': 'You see when it arrived, was opened and was watched. So you can talk about it.',
  'web.landing.privacy': 'Privacy, in plain words',
  'web.landing.privacy.permissions': 'The extension looks at a page only when you click it.',
  'web.landing.privacy.private': 'What you send is seen by whom you send it to, and by nobody else.',
  'web.landing.privacy.tracking': 'No ads, no trackers, nothing from other companies on this page.',
  'web.landing.privacy.yours': 'You can sign out any device, take back what you sent and block anybody, at any time.',
  'web.landing.host': 'Run it yourself',
  'web.landing.hostText':
    'WatchThis is free software. With Node on your computer, two commands start a server of your own:',
  'web.landing.api': 'Build on it: the API reference',
  'web.demo.label':
    'The WatchThis popup: an inbox with two unread links from friends, and a note that Mia watched what you sent.',
  'web.demo.video': 'How hummingbirds hover',
  'web.demo.article': 'The night trains are coming back',
  'web.demo.song': 'A whole concert on a tiny desk',
  'web.demo.from.one': 'Mia · 3m ago',
  'web.demo.from.two': 'Jonas · 2h ago',
  'web.demo.from.three': 'Aylin · yesterday',
  'web.demo.receipt': 'Mia watched what you sent',
} as const;
