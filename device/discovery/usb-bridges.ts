// The USB serial chips that boards carry, by vendor and product id.

interface UsbBridge {
  readonly vendorId: string;
  /** Absent: any product of the vendor. */
  readonly productId?: string;
  readonly chip: string;
}

/**
 * mPython boards up to V2.0 carry a CP2104, V2.1 and up a CH9102, 掌控板 3.0 the USB of the ESP32-S3 itself
 * (schematics; 303A is Espressif, 1A86 WCH, 10C4 Silicon Labs). The others are common on ESP32 boards and the micro:bit.
 */
const bridges: readonly UsbBridge[] = [
  { vendorId: "10c4", productId: "ea60", chip: "CP2104" },
  { vendorId: "1a86", productId: "55d4", chip: "CH9102" },
  { vendorId: "1a86", productId: "55d3", chip: "CH343" },
  { vendorId: "1a86", productId: "7523", chip: "CH340" },
  { vendorId: "1a86", productId: "7522", chip: "CH340" },
  { vendorId: "1a86", chip: "WCH" },
  { vendorId: "303a", productId: "1001", chip: "ESP32-S3 USB" },
  { vendorId: "303a", chip: "Espressif USB" },
  { vendorId: "0403", productId: "6001", chip: "FT232R" },
  { vendorId: "0403", productId: "6015", chip: "FT231X" },
  { vendorId: "0d28", productId: "0204", chip: "micro:bit" },
  { vendorId: "f055", chip: "MicroPython USB" },
  { vendorId: "2e8a", productId: "0005", chip: "MicroPython USB" },
];

/** The chip behind a USB id, or undefined when it is none that boards are known to carry. */
export function chipOf(vendorId: string | undefined, productId: string | undefined): string | undefined {
  const vendor = vendorId?.toLowerCase();
  const product = productId?.toLowerCase();
  return bridges.find(
    (bridge) => bridge.vendorId === vendor && (!bridge.productId || bridge.productId === product),
  )?.chip;
}
