import { Component } from 'preact';

interface Props {
  readonly text: string;
}

/**
 * A live region that screen readers announce. It is rendered empty at first, because a live region
 * that is added together with its text is often not announced
 * (https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA22).
 */
export class Status extends Component<Props, { announced: string }> {
  override state = { announced: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    this.announce();
  }
  override componentDidUpdate({ text }: Props) {
    if (text !== this.props.text) this.announce();
  }
  override componentWillUnmount() {
    clearTimeout(this.timer);
  }
  private announce() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ announced: this.props.text }));
  }
  override render() {
    return (
      <div class="status" role="status">
        {this.state.announced}
      </div>
    );
  }
}
