/** Before anything is painted: the reader's own choice of theme and text size, whether the paper's typefaces are here already
 * (reader/when-painted.ts), and that scripts run at all. */
const CODE = `(d=>{d.dataset.js='';try{let t=localStorage.theme,s=localStorage.textSize;if(t=='dark'||t=='light')d.dataset.theme=t;if(s=='small'||s=='large')d.dataset.text=s;if(localStorage.faces)d.dataset.faces=''}catch{}})(document.documentElement)`;

/** The one inline script of readers' pages; the press puts its hash into the page's security policy. */
export function ThemeScript() {
  return <script data-morat="">{CODE}</script>;
}
