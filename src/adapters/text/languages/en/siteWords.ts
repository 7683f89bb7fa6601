import type { SiteWords } from '../../rules.js';
import { wordList } from '../../wordList.js';

/** What else stands on pages in English around their stories. */
export const enSiteWords: SiteWords = {
  sections: wordList(`
    Press notice | Press communiqué | Joint communiqué | Press corner | Daily press briefing | Noon briefing
    Joint news release | Statement by the Spokesperson | Statements and speeches | Keynote speech | Opinion piece
    News comment | News article | News and press release | Departmental update | Departmental news | Feature stories
    Photo stories | Photo gallery | Video story | Results brief | Results briefs | Case studies | Questions and answers
    Long read | Fact sheet | Fact sheets | Fact check | Media advisories | Media alert | Media kit | Press kit
    Note to correspondents | Invitation to media | Situation reports | Operation update | Emergency appeal | Flash appeal
    Humanitarian bulletin | Humanitarian snapshot | News from the field | Country update | External update
    Disease Outbreak News | Breaking news | News brief | World news story | Authored article
    Oral statement to Parliament | Written statement to Parliament | Policy paper | Policy brief | Policy briefs
    Working paper | Technical brief | Position paper | Guest blog | Public notice | Calls for proposals | Call for papers
    Request for proposals | Request for quotation | Invitation to bid | Invitation for bids | Procurement notice
    Vacancy announcement | Terms of reference | Travel advisory | Security alert | Letters to the editor 
    Live blog | Sponsored content | Special report | Urgent action
  `),
  chrome: wordList(`
    Views | Page views | Reads | Shares | Subscribe to the newsletter
    Jump to content | Main menu | Open menu | Close menu | Search form | Search this site | Search for | Advanced search
    How we work || Ways to give | Work with us
    Make a donation | Give monthly | Support us | News and events | News & events | Get in touch
    Choose your language | Available in | Also available in | Available languages
    Read in other languages | Translate this page | Share this story | Share this article | Share this post
    Share on Twitter | Share on X | Share on LinkedIn | Share on WhatsApp | Share via email | Like this | Copy link
    Link copied | Copied to clipboard | Print this page | Print this article | Printer-friendly version | Send by email
    Email this page | Save article | Save for later | Download report | Download the full report | Download logo
    Play audio | Watch video | Font size | High contrast | Accessibility statement | Reading time | Estimated reading time
    Read time | min read | minutes read | Page views | 0 Comments | Post Comment | Add new comment | Cancel reply
    Comments are closed. | Join the conversation | Your email address will not be published.
    Required fields are marked * | You must be logged in to post a comment. | Notify me of new posts by email. | Name *
    Email * | Sign in | Log out | My account | Create an account | Forgot your password? | Remember me | Subscribe now
    Sign up for our newsletter | Get email alerts | Get updates | Stay informed | Stay connected
    Enter your email address | Your email address | Email address | Follow us | Follow us on | Follow us on Facebook
    Follow us on X | Follow us on Google News | Follow us on social media | Join our Telegram channel
    Subscribe to our Telegram channel | Join our WhatsApp channel | Scan the QR code to follow us on WeChat | Find us on
    Social media | RSS feed | RSS feeds | Cookie policy | Accept cookies | Reject all | Reject additional cookies
    View cookies | Accept only essential cookies | Got it | I agree | We use cookies | This site uses cookies
    This website uses cookies | Hide this message | Privacy notice | Terms and conditions | Terms of service
    All rights reserved. | Fraud alert | Scam alert | Report misconduct | Report wrongdoing | Site map | A-Z Site Index
    Useful links | Quick links | Important links | External links | Footer menu | Powered by | Powered by WordPress
    Designed by | Developed by | Go to top | Top of page | Go back | Back to list | Next page | Previous page
    Next article | Previous article | Next post | Previous post | Post navigation | Last page | Load more | Show more
    Show less | See more | View more | View all | See all | Continue reading | Find out more | More info | Click here
    Click to enlarge | View larger image | View original | View this email in your browser | Apply now | Filter by
    Sort by | All countries | All topics | Select a country | Primary country | Other countries | Disaster type
    Report details | Was this page helpful? | Is this page useful? | Was this article helpful?
    Report a problem with this page | Report an error | Thank you for your feedback
    Article continues below this advertisement | Advertise with us | Exchange rates | Download our app
    Download on the App Store | Get it on Google Play | Dark mode | Enable notifications | Welcome to the United Nations
    An official website of the European Union | An official website of the United States government | Here's how you know
    Opens in new window | Opens in a new tab | Table of contents | On this page | In this article | Page not found
    Please enable JavaScript
  `),
  related: wordList(`
    Related posts | Related documents | Related information | Related videos | Read more on this topic | Watch also
    Must read | Recommended for you | Recommended stories | Recommended articles | Suggested reading
    You may also be interested in | Don't miss | In case you missed it | More on this | More on this topic
    More from this author | More articles | Latest press releases | Similar articles | Top stories | Featured stories
    Editor's picks | Most viewed | Most popular | Popular posts | Trending now | Latest updates from the field
  `),
  published: wordList(`
    First published | First published on | Originally published | Originally published on | Original publication date
    Issue date | For immediate release | Embargoed until | Strictly embargoed until | Not for publication before
    Created on | Added on | Submitted on | Uploaded on | Upload date | Online since | Article date | News date
    Document date | Disclosure date | Delivered on | Broadcast on | Filed on | As at | Data as of | Situation as of
    Information as of | Reporting period
  `),
  updated: wordList(`
    Latest update | Page last updated | Page updated | This page was last updated | This page was last updated on
    Last modification | This page was last modified on | Last changed | Changed on | Last edited | Last edited on
    Edited on | Last revised | Revised on | Last reviewed | Reviewed on | Page last reviewed | Content last reviewed
    Content updated | Content current as of | Most recent update | Still current at | Corrected on | Amended on
  `),
  credits: wordList(`
    File photo | Archive photo | Stock photo | Illustrative photo | Illustrative image | Representational image
    Photographs by | Photography by | Featured image | Cover photo | Cover image | Banner photo | Header image
    Courtesy of | Video by | Video credit | Illustration by | Graphic by | Text and photos by
  `),
};
