/** Pajang's mark: a market-stall awning. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M5 6h22l3 8H2z" fill="#f9bb2a" />
      <path d="M9.4 6h4.4l-1 8H7zM18.2 6h4.4l2.4 8h-5.8z" fill="#fff8e6" />
      <path
        d="M2 14a3.5 3.5 0 0 0 7 0 3.5 3.5 0 0 0 7 0 3.5 3.5 0 0 0 7 0 3.5 3.5 0 0 0 7 0z"
        fill="#f0ab0f"
      />
      <path
        d="M6 19v8h20v-8"
        fill="none"
        stroke="#2f6b4b"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
