/**
 * The invented class of the sample: thirty people who do not exist, with a few problems of every kind. One line per
 * person, fields divided by `|` in the order of the sheet Peserta without its number. `#` before a number: typed as
 * a number, as Excel makes of an 18-digit NIP that nobody protected.
 */
export const SAMPLE_PARTICIPANTS = `
198104122005011901|Bagus Setiawan|PNS|Penata (III/c)|S1|01/01/2005|Kepala Seksi Pengolahan Data|IV.a|Direktorat Jenderal Pajak|Subdirektorat Layanan Aplikasi|ST-101/PJ.01/2022|36|12|SR-21/PJ.13/2022|1|Ketua
198907232012122902|Citra Lestari|PNS|III/b|S1|01/12/2012|Pranata Komputer|Ahli Pertama|DJP|Subdirektorat Layanan Aplikasi|ST-101/PJ.01/2022|24|30|SR-22/PJ.13/2022|1|Anggota
199203152014021903|Dimas Nugroho|PNS|Pengatur Tk. I (II/d)|D III|01/02/2014|Pranata Komputer|Mahir|Ditjen Pajak|Subdirektorat Infrastruktur|ST-101/PJ.01/2022|0|48|SR-23/PJ.13/2022|1|Anggota
199508302018012904|Endah Purnama|PNS|II/c|D3|01/01/2018|Pengolah Data|Pelaksana|DJP|Subdirektorat Infrastruktur|ST-101/PJ.01/2022|18 bulan||Ada|1|Anggota
197811052000121905|Fajar Wijaya|PNS|Juru Tingkat I (I/d)|D I|01/12/2000|Pengadministrasi Umum|Pelaksana|DJP|Bagian Umum|ST-102/PJ.01/2022|15|0|SR-24/PJ.13/2022|1|Anggota
198310192008012906|Gita Handayani|PNS|III/d|S2|01/01/2008|Pranata Komputer|Ahli Muda|Sekretariat Jenderal|Pusintek|ST-55/SJ.9/2022|60|24|SR-08/SJ.9/2022|2|Ketua
199001272015031907|Hendra Kusuma|PNS|Penata Muda (III/a)|D IV|01/03/2015|Analis Sistem Informasi|Pelaksana|Setjen|Pusintek|ST-55/SJ.9/2022|20|0|SR-09/SJ.9/2022|2|Anggota
199306112021212908|Indah Permata|PPPK|IX|S1|01/02/2021|Pranata Komputer|Ahli Pertama|Setjen|Pusintek|ST-55/SJ.9/2022|12|12|SR-10/SJ.9/2022|2|Anggota
199711242021021909|Joko Pratama|CPNS|II/c|D III|01/02/2021|Pengolah Data|Pelaksana|DJPb|Bidang Pembinaan Sistem|ST-310/PB.1/2022|14|2|Ada|2|Anggota
198606142010122910|Kartika Sari|PNS|Penata / III.c|S1|01/12/2010|Kepala Subbagian Umum|IV.a|Ditjen Perbendaharaan|Bidang Pembinaan Sistem|ST-310/PB.1/2022|24|-|Ada|2|Anggota
198002172003121911|Lukman Saputra|PNS|III/d|S1|01/12/2003|Kepala Seksi Dukungan Teknis|IV.b|Direktorat Jenderal Bea dan Cukai|Direktorat Informasi Kepabeanan|ST-77/BC.01/2022|40|40|SR-31/BC.1/2022|3|Ketua
199112082013101912|Maulana Siregar|PNS|III/a|S1|01/10/2013|Pemeriksa|Pelaksana|DJBC|Direktorat Informasi Kepabeanan|ST-77/BC.01/2022|||SR-32/BC.1/2022|3|Anggota
199405212017052913|Nadia Maharani|PNS|Pengatur Muda (II/a)|Diploma I|01/05/2017|Pengolah Data|Pelaksana|Bea Cukai|Direktorat Informasi Kepabeanan|ST-77/BC.01/2022|1 tahun||SR-33/BC.1/2022|3|Anggota
198809032011011914|Okta Firmansyah|PNS|III/b|S1|01/01/2011|Pemeriksa|Pelaksana|DJBC|Bagian Umum|ST-77/BC.01/2022|-|-|SR-34/BC.1/2022|3|Anggota
199610102019021915|Panji Wibowo|PNS|III/a|S1|01/02/2019|Pranata Komputer|Ahli Pertama|DJBC|Bagian Umum|ST-78/BC.01/2022|0|26|SR-35/BC.1/2022|3|Anggota
198512252009122916|Ratna Anggraini|PNS|III/c|S1|01/12/2009|Analis Kebijakan|Pelaksana|BKF|Sekretariat Badan|ST-19/KF.1/2022|30|6||3|Anggota
198203082006041917|Surya Hidayat|PNS|III/d|D IV|01/04/2006|Pranata Komputer|Penyelia|DJKN|Direktorat Transformasi|ST-64/KN.1/2022|0|72|SR-14/KN.1/2022|4|Ketua
199002142014031918|Teguh Santoso|PNS|III/a|S1|01/03/2014|Pranata Komputer|Ahli Pertama|Kementerian Dalam Negeri|Pusat Data|ST-220/PUSDATIN/2022|16|16|SR-02/PUSDATIN/2022|4|Anggota
199308192018012919|Utami Kusuma|PNS|II/d|D III|01/01/2018|Pengolah Data|Pelaksana|Pusat Layanan Digital|Bidang Operasi|ST-11/PLD/2022|14|0|SR-03/PLD/2022|4|Anggota
199903222022011920|Vino Ramadhan|PNS|III/a|S1|01/01/2022|Penata Layanan|Pelaksana|DJKN|Direktorat Transformasi|ST-64/KN.1/2022|12|0|SR-15/KN.1/2022|4|Anggota
#198704172010052000|Wulan Safitri|PNS|III/b|S1|01/05/2010|Pranata Komputer|Ahli Pertama|DJKN|Direktorat Transformasi|ST-64/KN.1/2022|18|18|SR-16/KN.1/2022|4|Anggota
198905112013012922|Yuni Astuti|PNS|III/b|S1|01/01/2013|Analis Anggaran|Pelaksana|Direktorat Jenderal Anggaran|Direktorat Sistem Penganggaran|ST-88/AG.1/2022|25|0|SR-41/AG.1/2022|5|Anggota
198905112013012922|Zaki Maulana|PNS|III/a|S1|01/01/2013|Analis Anggaran|Pelaksana|DJA|Direktorat Sistem Penganggaran|ST-88/AG.1/2022|0|14|SR-42/AG.1/2022|5|Anggota
19910618201402192|Arman Saputra|PNS|III/a|D IV|01/02/2014|Pranata Komputer|Ahli Pertama|DJA|Bagian Umum|ST-88/AG.1/2022|13|0|SR-43/AG.1/2022|5|Anggota
198710202012012925|Bella Kurnia|PNS|III/b|S1|01/03/2015|Analis Anggaran|Pelaksana|DJPK|Subdirektorat Data Keuangan Daerah|ST-33/PK.1/2022|28|0|SR-51/PK.1/2022|5|Anggota
198403112007011926|Candra Gunawan|PNS|Penata Muda (III/b)|S1|01/01/2007|Analis Data|Pelaksana|DJPPR|Direktorat Evaluasi|ST-29/PR.1/2022|36|0|SR-61/PR.1/2022|5|Anggota
197906252002121927|Darmawan Yusuf|PNS|Pembina (IV/a)|S2|01/12/2002|Kepala Bidang Teknologi Informasi|III.b|BPPK|Sekretariat Badan|ST-47/PP.1/2022|80|36|SR-71/PP.1/2022|6|Ketua
199501172016012928|Eka Novianti|PNS|Pengatur Muda/ II/a|SMA|01/01/2016|Pengolah Data|Pelaksana|BPPK|Sekretariat Badan|ST-47/PP.1/2022|15|0|SR-72/PP.1/2022|6|Anggota
199207292015021929|Faisal Rahman|PNS|II/d|D III|01/02/2015|Pranata Komputer|Terampil|LNSW|Direktorat Teknologi Informasi|-|0|30|SR-81/LNSW/2022|6|Anggota
198811132011122930|Galuh Permana|PNS|III/b|S1|01/12/2011|Auditor|Ahli Pertama|Inspektorat Jenderal|Bagian Sistem Informasi|ST-15/IJ.1/2022|22|10|SR-91/IJ.1/2022|-|Anggota
`;
