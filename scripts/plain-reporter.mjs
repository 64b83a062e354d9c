/** Ends the run with one plain line, so that any script can read the outcome: "N passed, N failed, N skipped". */
export default class PlainReporter {
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state in count ? state : "skipped"] += 1;
      }
      if (module.state() === "failed" && module.children.size === 0) count.failed += 1;
    }
    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
    setTimeout(() => console.log(`\n${line}`));
  }
}
