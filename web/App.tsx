import type { ComponentType } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { lazily } from './lazily.tsx';
import { Start } from './pages/Start.tsx';
import { Private } from './shell/Private.tsx';
import { Shell } from './shell/Shell.tsx';

const SignUp = lazily(() => import('./pages/sign-in/SignUp.tsx').then(({ SignUp }) => SignUp));
const LogIn = lazily(() => import('./pages/sign-in/LogIn.tsx').then(({ LogIn }) => LogIn));
const Welcome = lazily(() => import('./pages/sign-in/Welcome.tsx').then(({ Welcome }) => Welcome));
const Reset = lazily(() => import('./pages/sign-in/Reset.tsx').then(({ Reset }) => Reset));
const VerifyEmail = lazily(() => import('./pages/sign-in/VerifyEmail.tsx').then(({ VerifyEmail }) => VerifyEmail));
const Unsubscribe = lazily(() => import('./pages/Unsubscribe.tsx').then(({ Unsubscribe }) => Unsubscribe));
const Invite = lazily(() => import('./pages/Invite.tsx').then(({ Invite }) => Invite));
const Docs = lazily(() => import('./pages/docs/Docs.tsx').then(({ Docs }) => Docs));
const NotFound = lazily(() => import('./pages/NotFound.tsx').then(({ NotFound }) => NotFound));
const Inbox = hidden(() => import('./pages/Inbox.tsx').then(({ Inbox }) => Inbox));
const Item = hidden(() => import('./pages/Item.tsx').then(({ Item }) => Item));
const Sent = hidden(() => import('./pages/Sent.tsx').then(({ Sent }) => Sent));
const Friends = hidden(() => import('./pages/friends/Friends.tsx').then(({ Friends }) => Friends));
const Notifications = hidden(() =>
  import('./pages/settings/Notifications.tsx').then(({ Notifications }) => Notifications),
);
const Share = hidden(() => import('./pages/Share.tsx').then(({ Share }) => Share));
const Connect = hidden(() => import('./pages/connect/Connect.tsx').then(({ Connect }) => Connect));
const Settings = hidden(() => import('./pages/settings/Settings.tsx').then(({ Settings }) => Settings));
const Admin = hidden(() => import('./pages/admin/Admin.tsx').then(({ Admin }) => Admin));

/** The dashboard: every address it has. */
export function App() {
  return (
    <LocationProvider>
      <Shell>
        <Router>
          <Route path="/" component={Start} />
          <Route path="/signup" component={SignUp} />
          <Route path="/login" component={LogIn} />
          <Route path="/welcome" component={Welcome} />
          <Route path="/reset" component={Reset} />
          <Route path="/verify-email" component={VerifyEmail} />
          <Route path="/invite/:code" component={Invite} />
          <Route path="/inbox" component={Inbox} />
          <Route path="/i/:id" component={Item} />
          <Route path="/sent" component={Sent} />
          <Route path="/friends" component={Friends} />
          <Route path="/notifications" component={Notifications} />
          <Route path="/unsubscribe" component={Unsubscribe} />
          <Route path="/share" component={Share} />
          <Route path="/connect" component={Connect} />
          <Route path="/settings" component={Settings} />
          <Route path="/admin" component={Admin} />
          <Route path="/docs" component={Docs} />
          <Route default component={NotFound} />
        </Router>
      </Shell>
    </LocationProvider>
  );
}

/** A page that only the signed-in see. */
function hidden(load: () => Promise<ComponentType>) {
  const Page = lazily(load);
  return () => (
    <Private>
      <Page />
    </Private>
  );
}
